/** Icons of the menu, drawn and coloured as those of @strapi/icons are, which has none for a newspaper. */
import { type ForwardRefExoticComponent, type Ref, type SVGProps, forwardRef } from 'react';
import type { File } from '@strapi/icons';
import { useTheme } from 'styled-components';

type IconProps = Omit<SVGProps<SVGSVGElement>, 'ref'>;

/** @param path - On a grid of 32; what lies inside a shape is cut out of it. */
function icon(path: string): typeof File {
  const Icon = ({ fill = 'currentColor', ...props }: IconProps, ref: Ref<SVGSVGElement>) => {
    const colours: Readonly<Record<string, string>> = { ...useTheme().colors };
    return (
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 32 32"
        width={16}
        height={16}
        {...props}
        fill={colours[fill] ?? fill}
        ref={ref}
      >
        <path fillRule="evenodd" d={path} />
      </svg>
    );
  };
  return forwardRef(Icon) as ForwardRefExoticComponent<object> as typeof File;
}

/** A folded newspaper: a headline and two lines. */
export const NewspaperIcon = icon(
  'M8 7a2 2 0 0 1 2-2h17a2 2 0 0 1 2 2v17a3 3 0 0 1-3 3H6.2c1.1-.6 1.8-1.7 1.8-3zM3 13a2 2 0 0 1 2-2h1.25v13a1.63 1.63 0 0 1-3.25 0z' +
    'M13.25 9h10.5A1.25 1.25 0 0 1 25 10.25v2.5A1.25 1.25 0 0 1 23.75 14h-10.5A1.25 1.25 0 0 1 12 12.75v-2.5A1.25 1.25 0 0 1 13.25 9z' +
    'M13 17h11a1 1 0 0 1 0 2H13a1 1 0 0 1 0-2zM13 21.5h11a1 1 0 0 1 0 2H13a1 1 0 0 1 0-2z',
);

/** A page that something comes into. */
export const ImportIcon = icon(
  'M8 3h10.6a2 2 0 0 1 1.4.6l6.4 6.4a2 2 0 0 1 .6 1.4V27a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a3 3 0 0 1 3-3z' +
    'M16 11.5a1.25 1.25 0 0 1 1.25 1.25v6.6l2.1-2.1a1.25 1.25 0 0 1 1.77 1.77l-4.24 4.24a1.25 1.25 0 0 1-1.76 0l-4.24-4.24a1.25 1.25 0 0 1 1.77-1.77l2.1 2.1v-6.6A1.25 1.25 0 0 1 16 11.5z',
);
