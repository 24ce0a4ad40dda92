import { Button, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DueBox } from '../../../shared/contracts/reviews';
import { languageWord } from '../components/languageWord';
import { useDay } from '../components/useDay';
import { useWords } from '../components/words';
import { DeskTable, RowLink } from '../desk/DeskTable';
import type { Types } from '../desk/useTypes';

interface DueTableProps {
  readonly label: string;
  readonly boxes: readonly DueBox[];
  readonly types: Types;
  readonly onReviewed: (box: DueBox) => void;
}

/** Fact boxes of one period; the title leads to the box. */
export const DueTable = ({ label, boxes, types, onReviewed }: DueTableProps) => {
  const words = useWords();
  const intl = useIntl();
  const dayOf = useDay();
  const columns = [
    words('reviews.column.box'),
    words('reviews.column.due'),
    words('reviews.column.used'),
    words('desk.column.action'),
  ];
  return (
    <DeskTable label={label} columns={columns} rowCount={boxes.length}>
      {boxes.map((box) => {
        const title = types.titleOf(box);
        const asOf = box.asOf ? words('reviews.asOf', { date: dayOf(box.asOf) }) : words('reviews.asOf.none');
        return (
          <Tr key={`${box.documentId} ${box.language}`}>
            <Td>
              <RowLink to={types.addressOf(box)}>
                <bdi>{title}</bdi>
              </RowLink>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {[asOf, box.language && languageWord(box.language, intl.locale)].filter(Boolean).join(' · ')}
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">
                <time dateTime={box.reviewBy}>{dayOf(box.reviewBy)}</time>
              </Typography>
            </Td>
            <Td>
              <Typography textColor="neutral800">{words('factBox.used', { count: box.used })}</Typography>
            </Td>
            <Td>
              {box.mayReview && (
                <Button
                  size="S"
                  variant="tertiary"
                  aria-label={words('reviews.reviewedBox', { title })}
                  onClick={() => onReviewed(box)}
                >
                  {words('reviews.reviewed')}
                </Button>
              )}
            </Td>
          </Tr>
        );
      })}
    </DeskTable>
  );
};
