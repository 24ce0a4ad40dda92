import { type FurnitureKind, textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

/** The label and the lost link's title are one defect, whichever stands first. */
export const seeAlso = defineRule({
  id: 'placeholder/see-also',
  severity: 'warning',
  summary: 'A label such as "Read also" stands with a link.',
  why: 'The title belongs to another page, and leads nowhere.',
  messages: { pair: '{label} and {text} are a lost link', alone: '{label} is a lost link' },
  fixes: { remove: 'Remove both lines…' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'related-teaser', 'related-label')) {
      const textOfFirst = (kind: FurnitureKind): string =>
        run
          .filter(({ furniture }) => furniture === kind)
          .slice(0, 1)
          .map(textOf)
          .join('');
      const params = { label: textOfFirst('related-label'), text: textOfFirst('related-teaser') };
      report(placeOfRun(run), params.text ? 'pair' : 'alone', params, { block: run[0], fixes: [removal(run, 'ask')] });
    }
  },
});
