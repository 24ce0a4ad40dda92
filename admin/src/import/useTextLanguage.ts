import { useEffect, useState } from 'react';

/**
 * The language the page is written in, as its words tell; null where they don't, undefined until it is known. What tells
 * languages apart is loaded with the first page, not with the admin panel.
 */
export function useTextLanguage(text: string): string | null | undefined {
  const [told, setTold] = useState<{ readonly text: string; readonly language: string | null }>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (language: string | null): void => {
      if (isCurrent) setTold({ text, language });
    };
    import('../../../shared/language').then(
      ({ languageOfText }) => tell(languageOfText(text)),
      // Without it the site's own language is as good a guess.
      () => tell(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return told?.text === text ? told.language : undefined;
}
