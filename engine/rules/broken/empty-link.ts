import { reportLinks } from '../../links';
import { defineRule } from '../../rule';

export const emptyLink = defineRule({
  id: 'broken/empty-link',
  severity: 'error',
  summary: 'Every link has words, and leads somewhere.',
  why: 'A tap does nothing.',
  messages: { target: 'The link {text} leads nowhere', words: 'The link to {url} has no words' },
  fixes: { choose: 'Choose the link…' },
  check(document, report) {
    reportLinks(document, report, (link) => {
      // `<a name="top">` is no link, but a place that others lead to.
      if (link.kind === 'image' || link.url === null) return null;
      if (/^#?$/.test(link.address)) return 'target';
      // What writes words of its own ("info:", "codepen:") is left alone.
      const isWeb = !/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(link.address);
      return isWeb && link.text?.trim() === '' && link.at.text.startsWith('[', link.start) ? 'words' : null;
    });
  },
});
