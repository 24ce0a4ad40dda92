import { IMAGE } from '../../../shared/blocks';
import type { Image } from '../../../shared/contracts/content';
import type { BlockRow } from '../documents/rows';
import { text } from './stored';

type File = Readonly<Record<string, unknown>>;

/** The picture of an image block; null in other blocks. */
export const imageOf = (block: BlockRow, mediaUrl: string): Image | null =>
  block.__component === IMAGE ? pictureOf(block, mediaUrl) : null;

/** A picture with its words in the public shape, with absolute addresses; null where there is none. */
export function pictureOf(block: Readonly<Record<string, unknown>>, mediaUrl: string): Image | null {
  if (typeof block.image !== 'object' || block.image === null) return null;
  const file = block.image as File;
  const absolute = (url: unknown): string => (String(url).startsWith('/') ? mediaUrl : '') + String(url);

  return {
    url: absolute(file.url),
    alt: text(block.alt) ?? text(file.alternativeText),
    caption: text(block.caption) ?? text(file.caption),
    credit: text(block.credit),
    width: number(file.width),
    height: number(file.height),
    mime: text(file.mime) ?? '',
    focalPoint: (file.focalPoint as Image['focalPoint'] | undefined) ?? null,
    formats: Object.values((file.formats ?? {}) as Record<string, File>)
      .map((format) => ({ url: absolute(format.url), width: Number(format.width), height: Number(format.height) }))
      .sort((a, b) => a.width - b.width),
  };
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
