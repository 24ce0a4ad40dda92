import type { Rule } from '../rule';
import { raggedRow } from './table/ragged-row';

export const rules: readonly Rule[] = [raggedRow];
