import { z } from 'zod';
import { field } from '../help.ts';
import { id, ids } from './id.ts';

const TITLE_MAX = 90;
const SUMMARY_MAX = 300;

/** The two texts every entry has in each language. */
export const texts = {
  title: field(z.string().trim().min(1).max(TITLE_MAX), {
    lv: `Virsraksts: pats apgalvojums īsi, ne garāks par ${TITLE_MAX} zīmēm.`,
    en: `Title: the statement itself, short, at most ${TITLE_MAX} characters.`,
    example: 'Palīdzēt ar mājokli visneaizsargātākajiem',
  }),
  summary: field(z.string().trim().min(1).max(SUMMARY_MAX), {
    lv: `Kopsavilkums vienkāršā valodā, ne garāks par ${SUMMARY_MAX} zīmēm.`,
    en: `Summary in plain language, at most ${SUMMARY_MAX} characters.`,
    example: 'Kam vajadzīga palīdzība ar mājokli vispirms un kas to var sniegt.',
  }),
};

/** What names an entry of any kind and says what else it stands for. */
export const identity = <K extends string>(kind: K) => ({
  id: field(id(), {
    lv: 'Ieraksta nemainīgais id, tāds pats kā faila nosaukums.',
    en: 'The entry’s permanent id, the same as the file name.',
    example: 'rec-hou-03',
  }),
  kind: field(z.literal(kind), {
    lv: 'Ieraksta veids; tam atbilst mape.',
    en: 'The kind of entry; the folder goes with it.',
    example: kind,
  }),
  ...texts,
  covers: field(ids().default([]), {
    lv: 'Citi id, kurus šis ieraksts ietver; katram šajā lapā ir enkurs.',
    en: 'Other ids that this entry stands for; each is an anchor on its page.',
    example: '[prin-02]',
  }),
  related: field(ids().default([]), {
    lv: 'Citi ieraksti, kas lasītājam noderēs blakus.',
    en: 'Other entries a reader will want beside this one.',
    example: '[rec-hou-01, sf-08]',
  }),
  order: field(z.int().optional(), {
    lv: 'Vieta sarakstā, ja tā nav pēc numura; id no tā nemainās.',
    en: 'Place in a list where it isn’t by number; the id stays.',
    example: '3',
  }),
});
