import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../content/corpus.ts';
import { alternates } from './alternates.ts';
import { fold, stem } from './latvian-stem.ts';
import { wordsOf } from './words.ts';

/** A line is one word in its cases: all its forms must meet in one stem or its alternates. */
const paradigms = `
mājoklis mājokļa mājoklim mājokli mājoklī mājokļi mājokļu mājokļiem mājokļus mājokļos
skola skolas skolai skolu skolā skolu skolām skolās
pašvaldība pašvaldības pašvaldībai pašvaldību pašvaldībā pašvaldībām pašvaldībās
jaunietis jaunieša jaunietim jaunieti jaunietī jaunieši jauniešu jauniešiem jauniešus jauniešos
iestāde iestādes iestādei iestādi iestādē iestādes iestāžu iestādēm iestādēs
mediators mediatora mediatoram mediatoru mediatorā mediatori mediatoriem mediatorus mediatoros
mediatore mediatores mediatorei mediatori mediatorē mediatoru mediatorēm mediatorēs
skolotājs skolotāja skolotājam skolotāju skolotājā skolotāji skolotājiem skolotājus skolotājos
skolotāja skolotājas skolotājai skolotāju skolotājām skolotājās
bērns bērna bērnam bērnu bērnā bērni bērniem bērnus bērnos
izglītība izglītības izglītībai izglītību izglītībā
veselība veselības veselībai veselību veselībā
tiesība tiesības tiesību tiesībām tiesībās
plāns plāna plānam plānu plānā plāni plāniem plānus plānos
sieviete sievietes sievietei sievieti sievietē sieviešu sievietēm sievietēs
vecāki vecāku vecākiem vecākus vecākos
diskriminācija diskriminācijas diskriminācijai diskrimināciju diskriminācijā diskriminācijām
segregācija segregācijas segregācijai segregāciju segregācijā
zeme zemes zemei zemi zemē zemju zemēm zemēs
valsts valstij valsti valstī valstis valstu valstīm valstīs
darbs darba darbam darbu darbā darbi darbiem darbus darbos
projekts projekta projektam projektu projektā projekti projektiem projektus projektos
ministrija ministrijas ministrijai ministriju ministrijā ministrijām ministrijās
bezdarbnieks bezdarbnieka bezdarbniekam bezdarbnieku bezdarbnieki bezdarbniekiem bezdarbniekus
tiesībsargs tiesībsarga tiesībsargam tiesībsargu tiesībsargā
pilsonis pilsoņa pilsonim pilsoni pilsonī pilsoņi pilsoņu pilsoņiem pilsoņus pilsoņos
aptauja aptaujas aptaujai aptauju aptaujā aptaujām aptaujās
ieteikums ieteikuma ieteikumam ieteikumu ieteikumā ieteikumi ieteikumiem ieteikumus ieteikumos
izlikšana izlikšanas izlikšanai izlikšanu izlikšanā
upe upes upei upi upē upju upēm upēs
romi romu romiem romus romos roma romam`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const { files } = loadCorpus(fileURLToPath(new URL('../../content', import.meta.url))).corpus;

describe('the Latvian stem', () => {
  it('is a prefix of the folded word in over 200 inflected forms', () => {
    const forms = paradigms.flat();
    expect(forms.length).toBeGreaterThanOrEqual(200);
    for (const form of forms) expect(fold(form).startsWith(stem(form)), form).toBe(true);
  });

  it.each(paradigms.map((forms) => [forms[0], forms] as const))('brings the forms of %s together', (_, forms) => {
    // Words of three letters stay whole, and search finds their forms by prefix.
    const telling = forms.filter((form) => form.length > 3);
    const stems = new Set(telling.map(stem));
    for (const one of stems)
      expect(
        [...stems].every(
          (other) => one === other || alternates(one).includes(other) || one.startsWith(other) || other.startsWith(one),
        ),
        [...stems].join(' '),
      ).toBe(true);
  });

  it('is a prefix of every word of the site', () => {
    const words = new Set(files.flatMap(({ data, body }) => wordsOf(`${data.title} ${data.summary} ${body}`)));
    expect(words.size).toBeGreaterThan(5000);
    const broken = [...words].filter((word) => !word.startsWith(stem(word)) || stem(word) === '');
    expect(broken).toEqual([]);
  });
});
