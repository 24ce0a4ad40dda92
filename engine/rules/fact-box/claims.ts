import type { FactBoxItem } from '../../document';

/** A tip, a definition or a timeline claims nothing that a source or a date could prove. */
const CLAIMS: readonly FactBoxItem['kind'][] = ['did-you-know', 'background', 'figure'];

export const isClaim = ({ kind }: FactBoxItem): boolean => CLAIMS.includes(kind);
