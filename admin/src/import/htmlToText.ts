/** Turns a page's HTML into the text the importer reads: Markdown for structure, words for the rest. Scripts never run. */
import { blocksOf } from './htmlBlocks';

export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const title = page.querySelector('h1') ? '' : page.title.trim() && `# ${page.title.trim()}\n\n`;
  return (title + blocksOf(page.body).join('\n\n')).trim();
}
