import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ARTICLE_UID } from '../../../shared/uids';
import { useStable } from '../components/useStable';
import { type Words, useWords } from '../components/words';
import { type ContentManagerPlugin, useForm } from '../strapi';
import { type Send, gateFor, setSaver } from './gates';

export type DocumentAction = ContentManagerPlugin['documentActions'][number];
type Description = NonNullable<ReturnType<DocumentAction>>;
type Click = Parameters<NonNullable<Description['onClick']>>[0];

/** Strapi's Publish, that asks the gate of the form first; and its Save, that the gate's dialog offers. */
export function withGate(original: DocumentAction): DocumentAction {
  const gated = { publish: gatedPublish, update: keptUpdate }[original.type as string];
  // Strapi sorts actions by these.
  return gated ? Object.assign(gated(original), { type: original.type, position: original.position }) : original;
}

const useFormKey = (): object | undefined => useForm('NewsroomPublish', ({ getValues }) => getValues);

function gatedPublish(original: DocumentAction): DocumentAction {
  const PublishAction: DocumentAction = (props) => {
    const words = useWords();
    const form = useFormKey();
    const described = original(props);
    const [isAsking, setAsking] = useState(false);
    const newest = useNewest(described);
    /** Pressed again before it is drawn that it is asked. */
    const asking = useRef(false);

    const send = useStable(async () => {
      const { dialog, onClick } = newest.current ?? {};
      // Its dialog speaks of drafts that stay behind: what goes out has been said by ours.
      if (dialog?.type === 'dialog' && dialog.onConfirm) await dialog.onConfirm();
      else await onClick?.({} as Click);
    });
    const ask = useStable(async (): Promise<boolean> => {
      const gate = form && gateFor(form);
      if (!gate) return false;
      if (asking.current) return true;
      asking.current = true;
      setAsking(true);
      try {
        return await gate(send, props.model === ARTICLE_UID ? null : askedBy(newest.current));
      } finally {
        asking.current = false;
        setAsking(false);
      }
    });
    /** A type without drafts is not described. */
    const isOurs = (): boolean => Boolean(newest.current && !newest.current.disabled && form && gateFor(form));
    usePublishKey(ask, isOurs, send);

    if (!described) return described;
    const told = props.model === ARTICLE_UID ? tellTruth(described, words) : described;
    return {
      ...told,
      loading: told.loading || isAsking,
      onClick: async (event) => ((await ask()) ? true : described.onClick?.(event)),
    };
  };
  return PublishAction;
}

function keptUpdate(original: DocumentAction): DocumentAction {
  const UpdateAction: DocumentAction = (props) => {
    const form = useFormKey();
    const described = original(props);
    const newest = useNewest(described);
    useEffect(() => {
      if (form) setSaver(form, async () => newest.current?.onClick?.({} as Click));
    }, [form, newest]);
    return described;
  };
  return UpdateAction;
}

function useNewest<T>(value: T) {
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  });
  return newest;
}

/** Ctrl+Shift+Enter publishes without asking any action; it asks the gate before Strapi hears of it. */
function usePublishKey(ask: () => Promise<boolean>, isOurs: () => boolean, send: Send): void {
  const onKey = useStable((event: KeyboardEvent) => {
    const isPublish = event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);
    if (!isPublish || !isOurs() || isOverForm()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A key that is held, or pressed while something is asked, publishes nothing.
    if (event.repeat || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
    void ask().then((isDone) => (isDone ? undefined : send()));
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [onKey]);
}

/** Another entry's form lies over this one, in Strapi's dialog for relations: it has keys of its own. */
const isOverForm = (): boolean => document.querySelector('[role="dialog"] form[method]') !== null;

/** Strapi's question about the drafts that stay behind. An article's parts don't. */
const askedBy = (described: Description | null): ReactNode =>
  described?.dialog?.type === 'dialog' ? described.dialog.content : null;

/**
 * The same action; its dialog, if it has one, says what is true of an article: Strapi says that drafts stay behind, but an
 * article takes its parts along. Seen only where the server did not say which.
 */
export function tellTruth(described: Description, words: Words): Description {
  const { dialog } = described;
  if (dialog?.type !== 'dialog') return described;
  return {
    ...described,
    dialog: {
      ...dialog,
      title: words('publish.parts.title'),
      content: words('publish.parts.text'),
      confirmLabel: words('publish.parts.confirm'),
      bodyIcon: 'default',
      variant: 'default',
    },
  };
}
