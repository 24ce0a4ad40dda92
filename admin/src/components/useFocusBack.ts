import { type RefObject, useRef } from 'react';

interface FocusBack {
  readonly onOpenAutoFocus: (event: Event) => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}

/**
 * For the content of a dialog that has no trigger: once it is closed, the focus goes back to what had it.
 *
 * @param first - What has the focus in the dialog; its first button where nothing is named.
 */
export function useFocusBack(first?: RefObject<HTMLElement>): FocusBack {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event) => {
      opener.current = document.activeElement;
      if (!first?.current) return;
      event.preventDefault();
      first.current.focus();
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      // What the dialog did may have led the hands on already.
      if (document.activeElement !== document.body) return;
      const { current } = opener;
      const target = current?.isConnected ? current : document.getElementById('main-content');
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
  };
}
