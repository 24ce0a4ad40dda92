import { type CSSProperties, useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { EXCERPT_LENGTH, shorten } from '../../../engine';
import { idsIn } from '../../../shared/same-questions';
import { type Values, valueAt } from '../../../shared/path';
import { FAQ_UID } from '../../../shared/uids';
import type { CheckedForm, FormFinding } from '../check/checkForm';
import { useCheckState } from '../check/useCheck';
import { useWords } from '../components/words';
import { useMay } from '../desk/useMay';
import { addressOf } from '../edit-view/entryAddress';
import { toHeading } from '../panel/toPanel';
import { useEntryForm, useForm } from '../strapi';
import { MergeInForm } from './MergeInForm';
import { type FormRelations, replaceFaq } from './replaceFaq';

interface SameQuestionWaysProps {
  readonly named: FormFinding;
  readonly label: string;
  readonly style: CSSProperties;
}

/** What can be done where another entry answers the same question: look at it, and use it. */
export const SameQuestionWays = ({ named: { finding }, label, style }: SameQuestionWaysProps) => {
  const words = useWords();
  const { checked } = useCheckState();
  const may = useMay();
  const { entry, used } = finding.params;
  if (!checked || typeof entry !== 'string') return null;
  const isOwn = checked.context.type.uid === FAQ_UID;
  const { documentId } = checked.context.saved ?? {};
  return (
    <>
      <Typography tag={Link} to={addressOf(FAQ_UID, entry, localeIn(checked))} variant="pi" textColor="primary600">
        {words('faq.same.other', { count: Number(used) })}
      </Typography>
      {!isOwn && <ReplaceButton checked={checked} finding={finding} label={label} style={style} />}
      {isOwn && may.repair && typeof documentId === 'string' && (
        <MergeButton documentIds={[entry, documentId]} locale={localeIn(checked)} label={label} style={style} />
      )}
    </>
  );
};

const localeIn = ({ context: { saved, language } }: CheckedForm): string =>
  typeof saved?.locale === 'string' ? saved.locale : (language ?? '');

interface ReplaceButtonProps extends Omit<SameQuestionWaysProps, 'named'> {
  readonly checked: CheckedForm;
  readonly finding: FormFinding['finding'];
}

const ReplaceButton = ({ checked, finding, label, style }: ReplaceButtonProps) => {
  const { getValues, onChange } = useEntryForm();
  const { path = '' } = finding.place ?? {};
  const onClick = (): void => {
    const values = getValues();
    const block = valueAt(values, path.replace(/\.faqs$/, '')) as Values | undefined;
    const relations = (block?.faqs ?? {}) as FormRelations;
    const same = checked.context.sameQuestions?.find(
      ({ question, other, shown, faq }) =>
        other.documentId === finding.params.entry &&
        shorten(question, EXCERPT_LENGTH) === finding.excerpt &&
        (shown ? shown.block === block?.id : faq !== null && idsIn(relations.connect).includes(faq)),
    );
    if (!same || same.faq === null) return;
    const comer = { ...same.other, question: same.text, locale: localeIn(checked) };
    onChange(path, { ...relations, ...replaceFaq(relations, same.shown?.faqs ?? [], same.faq, comer) });
    toHeading();
  };
  return (
    <Button size="S" variant="secondary" fullWidth style={style} onClick={onClick}>
      {label}
    </Button>
  );
};

interface MergeButtonProps extends Omit<SameQuestionWaysProps, 'named'> {
  /** The one that is to stay first. */
  readonly documentIds: readonly string[];
  readonly locale: string;
}

const MergeButton = ({ documentIds, locale, label, style }: MergeButtonProps) => {
  const [isOpen, setOpen] = useState(false);
  const isModified = useForm('NewsroomMerge', ({ modified }) => modified);
  return (
    <>
      <Button size="S" variant="secondary" fullWidth style={style} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && (
        <MergeInForm documentIds={documentIds} locale={locale} isModified={isModified} onClose={() => setOpen(false)} />
      )}
    </>
  );
};
