import { isText } from '../../document';
import type { Fix } from '../../finding';
import { withoutCode } from '../../read/inline';
import { defineRule } from '../../rule';
import { type Text, replacing, showsCode, textsOf } from '../../texts';
import { HOLDS } from '../../holds';

/** Marks of template languages and shortcodes, at most 200 characters each. `[video]` alone may be a word of the headline. */
const CODE =
  /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<%[^<>\n]{0,200}%>|\$\{[\w.]{1,60}\}|(?<![\w%])%(?:\d\$)?[sd](?![\w%'’])|\[object Object\]|\[\/?(?:caption|contact-form-7|vc_\w{1,40}|et_pb_\w{1,40})(?:[ ][^[\]\n]{0,200})?\](?!\()|\[(?:gallery|embed|audio|video|playlist|[a-z]{2,20}[-_][\w-]{1,40})[ ]\w{1,30}=[^[\]\n]{1,200}\]|\[\/(?:b|i|u|url|img|quote|gallery|embed|audio|video|playlist)\](?!\()/g;

const PERCENT = /%[\dsd}]|[{<]%/;
/** Of shortcodes, which open with the bracket that links open with. */
const SHORTCODE = /\[(?:object |\/|caption|contact-form-7|vc_|et_pb_|[a-z][\w-]{1,60} \w{1,30}=)/;

const maySign = ({ text, traits }: Text): boolean =>
  (traits & HOLDS.brace) !== 0 ||
  ((traits & HOLDS.percent) !== 0 && PERCENT.test(text)) ||
  ((traits & HOLDS.bracket) !== 0 && SHORTCODE.test(text));

const codeIn = (text: string): RegExpExecArray[] => [...withoutCode(text).matchAll(CODE)];

/** A value that a program could not fill in: the whole text, or all that stands behind a label. */
const VALUE = /^(?:[^:\n]{1,30}:\s+|[Bb]y\s+)?(?:undefined|null|NaN|Invalid Date)(?: undefined)?$/;

/** Units of the longest text that is a label and a value. */
const VALUE_LENGTH = 80;

const endsLikeValue = (text: string): boolean =>
  text.length < VALUE_LENGTH && ENDS.test(text.slice(-1)) && VALUES.some((end) => text.endsWith(end));
const VALUES = ['undefined', 'null', 'NaN', 'Date'];
const ENDS = /[dlNe]/;

export const templateCode = defineRule({
  id: 'placeholder/template-code',
  severity: 'error',
  summary: 'No code of a template is left in the text.',
  why: 'Readers see the machine, not the words it should have put there.',
  messages: { code: '{text} is code of a template', value: '{text} is what a program writes for nothing' },
  fixes: { remove: 'Remove the code…' },
  check(document, report) {
    // A file with front matter is the source of a site that is still to be built, braces and all.
    const isBuilt = (code: string): boolean => document.frontMatter !== undefined && code.startsWith('{');
    for (const at of textsOf(document)) {
      const value = endsLikeValue(at.text) && VALUE.test(at.text);
      const found = !value && maySign(at) ? codeIn(at.text).filter(({ 0: code }) => !isBuilt(code)) : [];
      const [first] = found;
      if (!(first || value) || showsCode(document)) continue;
      const [start, end] = first ? [first.index, first.index + first[0].length] : [0, at.text.length];
      report(
        at.place(start, end),
        first ? 'code' : 'value',
        { text: first?.[0] ?? at.text },
        {
          block: at.block ?? undefined,
          fixes: fixesOf(at, found),
        },
      );
    }
  },
});

/** All of it goes; a text that is nothing else goes as a whole. */
function fixesOf(at: Text, found: readonly RegExpExecArray[]): Fix[] {
  const { block, text } = at;
  if (!block || !isText(block) || block.role === 'title') return [];
  const isWhole = found.length === 0 || text.replace(CODE, '').trim() === '';
  const steps = isWhole
    ? [{ do: 'remove' as const, block: block.key }]
    : found.flatMap(({ index, 0: code }) => replacing(at, at.place(index, index + code.length), ''));
  return [{ kind: 'ask', label: 'remove', steps }];
}
