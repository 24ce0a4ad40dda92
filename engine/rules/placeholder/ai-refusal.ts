import { choice, removal } from '../../fixes';
import { defineRule } from '../../rule';
import { type Text, textsOf } from '../../texts';
import { HOLDS } from '../../holds';

/**
 * How chatbots speak of themselves and of their work, at the beginning of a text. They do so in English under pages of any
 * language, so it stands here and in no pack. People are sorry as well: "I" and what was asked for must be there.
 */
const CHAT = new RegExp(
  [
    'as an? (?:ai|artificial intelligence|large language model)(?: (?:language )?model| assistant)?,? (?:i|my)\\b',
    "i(?:['’]m| am) (?:sorry|unable|not able)\\b[^.]{0,30}\\b(?:assist|help|comply|fulfill?|complete|generate|rewrite)\\b[^.]{0,20}\\b(?:that|this|your) (?:request|topic|article|text|prompt|content)",
    "i(?:['’]m sorry,? but i)? can(?:['’]?t|not| not) (?:assist|help)(?: you)? with (?:that|this)\\W",
    "(?:(?:sure|certainly|of course|absolutely)\\W{1,3})?here(?:['’]s| is| are)\\b[^.:!]{0,30}\\b(?:rewrit|revis|rephras|paraphras|reword|polish|shorten|expand|seo)[^.:!]{0,30}\\b(?:versions?|articles?|texts?|drafts?|paragraphs?|headlines?|copy)\\b",
    "(?:i hope this helps[!.] )?let me know if you(?:['’]d like| would like| need| want)\\b[^.]{0,20}\\b(?:me to|changes|further|edits|adjustments|revisions)\\b",
    'als (?:ki|künstliche intelligenz)(?:[- ](?:sprach)?modell)?,? (?:kann|habe|bin|darf) ich\\b',
    'en tant que (?:modèle de langage|ia|intelligence artificielle)\\b[^.]{0,20} je ',
    'como (?:modelo de lenguaje|ia|inteligencia artificial)\\b[^.]{0,20} (?:no puedo|no tengo|mi) ',
    'як (?:мовна модель|штучний інтелект)[^.]{0,20} я ',
  ]
    .map((words) => `(?:${words})`)
    .join('|'),
  'iy',
);
/** Their first words, which few other texts begin with. */
const OPENER =
  /^[*_#\s]{0,6}(?:as an?|i|sure|certainly|of course|absolutely|here|let me|als|en tant|como|як)(?![\p{L}\p{N}])/iu;
/** "As an AI I" and the like, in UTF-16 units. */
const SHORTEST = 10;
/** "[Your Name]" in a letter that a machine wrote; "[your city]" is a word that an editor put into a quotation. */
const GAP = /\[(?:Your|Company|Recipient(?:['’]s)?) [A-Z]\w{1,20}(?: [A-Z]\w{1,20})?\](?![([:])/;

export const aiRefusal = defineRule({
  id: 'placeholder/ai-refusal',
  severity: 'error',
  summary: 'No words of a chatbot about its own work are left in the text.',
  why: 'Readers see that a machine wrote, and that nobody read it.',
  messages: { chat: '{text} is what a chatbot says', gap: '{text} is a gap that a chatbot left' },
  fixes: { remove: 'Remove the text…', write: 'Fill the gap…' },
  check(document, report) {
    let before: Text | null = null;
    for (const at of textsOf(document)) {
      const { block, text } = at;
      const gap = (at.traits & HOLDS.bracket) !== 0 ? GAP.exec(text) : null;
      if (isChat(at, before))
        report(
          at.place(0, text.length),
          'chat',
          { text },
          {
            block: block ?? undefined,
            fixes: block ? [removal([block], 'pick')] : [],
          },
        );
      else if (gap)
        report(
          at.place(gap.index, gap.index + gap[0].length),
          'gap',
          { text: gap[0] },
          {
            block: block ?? undefined,
            fixes: [choice('write')],
          },
        );
      before = at;
    }
  },
});

/** What is quoted stands in quotation marks, in a quotation, or after a colon. */
function isChat({ text, block }: Text, before: Text | null): boolean {
  if (text.length < SHORTEST || !OPENER.test(text)) return false;
  CHAT.lastIndex = /^[*_#\s]{0,6}/.exec(text)?.[0].length ?? 0;
  return CHAT.test(text) && block?.type !== 'quote' && before?.text.trimEnd().endsWith(':') !== true;
}
