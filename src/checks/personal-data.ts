import { placeAt } from '../content/place.ts';
import { findPersonalData, type PersonalDataKind } from '../privacy/find.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Check } from './check.ts';

const advice: Record<PersonalDataKind, Labels> = {
  name: {
    lv: 'Šeit ir personas vārds. Vietnē min tikai amatus un organizācijas; izņemiet vārdu.',
    en: 'There is a person’s name here. The site names offices and organisations only; take the name out.',
  },
  mailbox: {
    lv: 'Šeit ir e-pasta adrese, kas nav atļauto iestāžu pastkastu sarakstā. Izņemiet to vai, ja tā ir iestādes kopējā pastkaste, lūdziet to pievienot sarakstam src/privacy/find.ts.',
    en: 'There is a mailbox here that isn’t among the allowed institutional ones. Take it out or, if it is an institution’s general mailbox, ask for it to be added in src/privacy/find.ts.',
  },
  phone: {
    lv: 'Šeit ir tālruņa numurs. Vietnē tālruņus nerāda; izņemiet to.',
    en: 'There is a phone number here. The site shows no phones; take it out.',
  },
};

/** No personal names, private mailboxes or phones anywhere in a file. */
export const personalData: Check = ({ files }) =>
  files.flatMap((file) =>
    findPersonalData(file.text).map(({ kind, index }) => ({
      file: file.path,
      ...placeAt(file.text, index),
      field: 'file',
      rule: `personal-${kind}`,
      severity: 'error' as const,
      message: advice[kind],
    })),
  );
