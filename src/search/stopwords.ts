/** Words that say nothing about what is sought; folded. */
const latvian =
  'un ar par no uz pie ir kas ka ko kur kad lai vai bet ja to tas ta tie tai sis si so ari pec lidz pa aiz bez starp kads kada kadi kadas cik kurs kura kuri kam ne tad jo gan nav es mes mums man jusu musu ka gads gada gadam gadu gadi gados gadiem';
const english =
  'the of a an and in on for to is are what how who which with by from at as be it this that do does i we our their where when';

const all = new Set(`${latvian} ${english}`.split(' '));
// „ES” is the European Union far more often than “I”.
all.delete('es');

/** Whether a folded word may drop out of a query of several words; the same in both languages, since readers mix them. */
export function isStopword(word: string): boolean {
  return all.has(word);
}
