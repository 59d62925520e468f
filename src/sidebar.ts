import { type AreaId, taxonomy } from './schema/taxonomy.ts';

const page = (slug: string, lv: string, en: string) => ({ slug, label: lv, translations: { en } });
const group = (lv: string, en: string, items: ReturnType<typeof page>[]) => ({
  label: lv,
  translations: { en },
  items,
});

const areas = (Object.keys(taxonomy.areas) as AreaId[]).flatMap((id) => {
  const area: { lv: string; en: string; slug?: string } = taxonomy.areas[id];
  return area.slug ? [page(`jomas/${area.slug}`, area.lv, area.en)] : [];
});

/** Sections and area pages only: with every entry in it, each page would carry the whole site. */
export const sidebar = [
  page('index', 'Sākums', 'Home'),
  group('Ieteikumi pa jomām', 'Recommendations by area', [
    page('ieteikumi', 'Visi ieteikumi', 'All recommendations'),
    ...areas,
  ]),
  group('Politikas pamati', 'Policy foundations', [
    page('principi', 'Principi', 'Principles'),
    page('tiesibu-akti', 'Tiesību akti un dokumenti', 'Acts and documents'),
    page('es-merki', 'ES mērķi', 'EU goals'),
    page('norades', 'Padomes norādes', 'Council guidance'),
  ]),
  group('Kas ko dara', 'Who does what', [page('iestades', 'Iestādes un organizācijas', 'Bodies and organisations')]),
  group('Dati un vērtējumi', 'Data and assessments', [
    page('dati', 'Dati un skaitļi', 'Data and figures'),
    page('konstatejumi', 'Komisijas konstatējumi', 'Commission findings'),
  ]),
  group('Pieredze', 'Experience', [
    page('pieredze', 'Prakse un mediācija', 'Practice and mediation'),
    page('projekti', 'Projekti', 'Projects'),
  ]),
  group('Darbam grupā', 'For group work', [page('panakumu-faktori', 'Panākumu faktori', 'Success factors')]),
  group('Uzziņai', 'Reference', [
    page('laika-linija', 'Laika līnija', 'Timeline'),
    page('parskati', 'Pārskati', 'Reports'),
    page('glosarijs', 'Glosārijs', 'Glossary'),
    page('avoti', 'Avoti', 'Sources'),
    page('atskiribas', 'Atšķirības un robi', 'Discrepancies and gaps'),
    page('par', 'Par šo vietni', 'About this site'),
  ]),
];
