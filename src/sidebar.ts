import { areaPath, downloadsPath, listPath } from './routes.ts';
import { type Kind, kinds } from './schema/kinds.ts';
import { type AreaId, taxonomy } from './schema/taxonomy.ts';

const page = (slug: string, lv: string, en: string) => ({ slug, label: lv, translations: { en } });
const list = (kind: Kind) => page(listPath(kind), kinds[kind].many.lv, kinds[kind].many.en);
const group = (lv: string, en: string, items: ReturnType<typeof page>[]) => ({
  label: lv,
  translations: { en },
  items,
});

const areas = (Object.keys(taxonomy.areas) as AreaId[]).flatMap((id) => {
  const path = areaPath(id);
  return path ? [page(path, taxonomy.areas[id].lv, taxonomy.areas[id].en)] : [];
});

/** Sections and area pages only: with every entry in it, each page would carry the whole site. */
export const sidebar = [
  page('index', 'Sākums', 'Home'),
  group('Ieteikumi pa jomām', 'Recommendations by area', [
    page(listPath('recommendation'), 'Visi ieteikumi', 'All recommendations'),
    ...areas,
  ]),
  group('Politikas pamati', 'Policy foundations', [
    list('principle'),
    list('legal-act'),
    list('eu-goal'),
    list('guidance'),
  ]),
  group('Kas ko dara', 'Who does what', [list('body')]),
  group('Dati un vērtējumi', 'Data and assessments', [list('statistic'), list('finding')]),
  group('Pieredze', 'Experience', [
    page(listPath('practice'), 'Prakse un mediācija', 'Practice and mediation'),
    list('project'),
  ]),
  group('Darbam grupā', 'For group work', [
    page('ka-lietot', 'Kā lietot ceļvedi', 'How to use this guide'),
    list('workshop'),
    page('kopa', 'Salikt savu semināru', 'Build your own workshop'),
    list('success-factor'),
    page('kartites/panakumu-faktori', 'Kartītes', 'Cards'),
    page('pasnovertejums', 'Pašnovērtējums', 'Self-assessment'),
    page('cienpilna-valoda', 'Cieņpilna valoda', 'Language that respects'),
  ]),
  group('Uzziņai', 'Reference', [
    page(listPath('event'), 'Laika līnija', 'Timeline'),
    list('report'),
    page(listPath('term'), 'Glosārijs', 'Glossary'),
    list('source'),
    list('caveat'),
    page('parskatisana', 'Kas jāpārskata', 'What is due for review'),
    page(downloadsPath, 'Lejupielādes', 'Downloads'),
    page('ka-citet', 'Kā citēt', 'How to cite'),
    page('par', 'Par šo vietni', 'About this site'),
    page('pieklustamiba', 'Piekļūstamība', 'Accessibility'),
    page('privatums', 'Privātums', 'Privacy'),
  ]),
];
