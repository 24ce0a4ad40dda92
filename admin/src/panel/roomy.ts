/** At the panel's narrowest a button's label takes two lines. */
export const ROOMY = { height: 'auto', minHeight: '3.2rem', paddingBlock: '0.4rem' } as const;
