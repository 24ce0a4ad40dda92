import { hasPhrases, phrasesFor, readMarkdown, readPage } from '../../../engine';
import { importPage } from '../../../importer';

/** Words that every JavaScript object answers to; on a page they are words like any other. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];

it.each(NAMES)('a paragraph labelled "%s" is no fact box', (name) => {
  expect(readPage(`${name}: the firm that built the bridge has left the town.`).factBoxes).toEqual([]);
  expect(readMarkdown(`**${name}:** the firm that built the bridge has left the town.`).factBoxes).toEqual([]);
});

it.each(NAMES)('a language called "%s" has no phrases, and does no harm', (name) => {
  expect(hasPhrases(name)).toBe(false);
  expect(phrasesFor(name).furniture).toEqual({});
  expect(importPage('Bridge opens early', { language: name }).title).toBe('Bridge opens early');
});
