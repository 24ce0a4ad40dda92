import { type Block, type Document, isText, textOf } from '../../document';
import { defineRule } from '../../rule';

/** Words that a headline in sentence case would not write large: names. */
const NAME = /(?<=[\p{Ll}\p{N},] )\p{Lu}[\p{L}’'-]{3,}/gu;

export const headlineNotInBody = defineRule({
  id: 'metadata/headline-not-in-body',
  severity: 'info',
  summary: 'Who is named in the headline is named in the text.',
  why: 'Readers look in vain for what the headline promised.',
  messages: { name: '{name} is in the headline only' },
  check(document, report) {
    const title = document.metadata.title;
    // German writes every noun large.
    if (!title || document.language === 'de' || !isSentenceCase(title.text)) return;
    const names = [...new Set(title.text.match(NAME) ?? [])];
    if (names.length === 0) return;
    const body = bodyOf(document);
    for (const name of names) {
      const stem = stemOf(name);
      if (!body.some((block) => plain(textOf(block)).includes(stem)))
        report(title.place, 'name', { name }, { excerpt: name });
    }
  },
});

/** A name's ending may change with its case, and a hyphen may be left out. */
const stemOf = (name: string): string => {
  const word = name.toLowerCase().replace(/['’]s$|-/g, '');
  return word.length > 5 ? word.slice(0, -2) : word;
};

function isSentenceCase(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 3 && words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length <= words.length / 3;
}

const bodyOf = ({ blocks }: Document): Block[] =>
  blocks.filter(
    (block) => block.role !== 'title' && block.role !== 'furniture' && !(isText(block) && block.role === 'breadcrumb'),
  );

const plain = (text: string): string => text.toLowerCase().replaceAll('-', '');
