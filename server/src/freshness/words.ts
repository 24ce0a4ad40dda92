/** What tells days of the calendar apart, by language. */

/** Little words that a date is found with, before and after it: findings point at the day itself. */
export const AROUND: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:on|by|until|till|the|from|in|of)\s+)+/i,
  de: /^(?:(?:am|bis|vom|ab|zum|den|dem|im)\s+)+/i,
  fr: /^(?:(?:le|du|au|dès|en)\s+)+/i,
  es: /^(?:(?:el|del|al|desde|en|de)\s+)+/i,
  uk: /^(?:(?:у|в|з|до|від|на)\s+)+|\s+(?:року|рік|р\.?)$/giu,
};

/** Words of sentences that hold of each year: "by 31 January every year". */
const EACH_YEAR: Readonly<Record<string, RegExp>> = {
  en: wordsOf('every|each|annual(?:ly)?|yearly|(?:a|per) year|always|usually|traditionally|normally|any year'),
  de: wordsOf('jede[mnrs]?|(?:all)?jährlich(?:e[mnrs]?)?|immer|stets|gewöhnlich|üblicherweise|traditionell|pro Jahr'),
  fr: wordsOf(
    'chaque|tous les|toutes les|par an|annuel(?:le)?s?|annuellement|toujours|habituellement|traditionnellement',
  ),
  es: wordsOf('cada|todos los|todas las|anual(?:es|mente)?|al año|siempre|habitualmente|tradicionalmente'),
  uk: wordsOf('кожн\\p{L}+|щор\\p{L}+|завжди|зазвичай|традиційно|на рік'),
};

export const isEachYear = (sentence: string, language: string): boolean => EACH_YEAR[language]?.test(sentence) ?? false;

function wordsOf(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, 'iu');
}
