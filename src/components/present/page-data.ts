import { t } from '../../i18n/strings.ts';
import { entryHref, listHref, pageHref, partFolder, permanentUrl, presentPath } from '../../routes.ts';
import type { Labels } from '../../schema/taxonomy.ts';

type Lang = keyof Labels;

/** Sentences and addresses for the slides; the page carries them as JSON, since scripts know neither. */
export type SlideData = ReturnType<typeof slideData>;

/** What the page of slides needs beyond that. */
export type PresentData = ReturnType<typeof presentData>;

/** What the window of notes needs beyond it. */
export type NotesData = ReturnType<typeof notesData>;

/** Path of the window of notes, without language and slashes at its ends. */
export const notesPath = `${presentPath}/piezimes`;

/** What a slide is drawn with. */
export function slideData(lang: Lang) {
  return {
    lang,
    /** Address of an entry's page, with `{id}` for the id. */
    entry: entryHref('{id}', lang),
    step: t(lang, 'present.step'),
    part: t(lang, 'present.part'),
    question: t(lang, 'present.question'),
    minutes: t(lang, 'present.minutes'),
    source: t(lang, 'present.source'),
    moreSources: t(lang, 'entry.moreSources'),
    reading: t(lang, 'entry.ourReading'),
    movedFrom: t(lang, 'present.movedFrom'),
    missing: t(lang, 'present.missing'),
    missingText: t(lang, 'present.missingText'),
    missingSection: t(lang, 'present.missingSection'),
    closing: t(lang, 'present.closing'),
    closingText: t(lang, 'present.closingText'),
    closingLong: t(lang, 'present.closingLong'),
    qr: t(lang, 'present.qr'),
    position: t(lang, 'present.position'),
    jump: t(lang, 'present.jump'),
    dark: t(lang, 'present.dark'),
  };
}

/** What the page of slides needs. */
export function presentData(lang: Lang) {
  return {
    ...slideData(lang),
    /** Folder of entries as data. */
    parts: partFolder(lang),
    notes: pageHref(notesPath, lang),
    setAddress: permanentUrl(pageHref('kopa', lang)),
    home: pageHref('', lang),
    /** Where a reader can go on from, with what the link says. */
    ways: [
      { href: pageHref('kopa', lang), text: t(lang, 'present.toSets') },
      { href: listHref('recommendation', lang), text: t(lang, 'present.toList') },
      { href: pageHref('', lang), text: t(lang, 'present.toHome') },
    ],
    sets: pageHref('kopa', lang),
    title: t(lang, 'present.title'),
    untitled: t(lang, 'present.untitled'),
    announce: t(lang, 'present.announce'),
    loading: t(lang, 'present.loading'),
    noScreen: t(lang, 'present.noScreen'),
    noWindow: t(lang, 'present.noWindow'),
    retry: t(lang, 'present.retry'),
    faults: {
      damaged: { title: t(lang, 'present.fault.damaged'), text: t(lang, 'present.fault.damagedText') },
      newer: { title: t(lang, 'present.fault.newer'), text: t(lang, 'present.fault.newerText') },
      empty: { title: t(lang, 'present.fault.empty'), text: t(lang, 'present.fault.emptyText') },
      unknown: { title: t(lang, 'present.fault.unknown'), text: t(lang, 'present.fault.unknownText') },
      failed: { title: t(lang, 'present.fault.failed'), text: t(lang, 'present.fault.failedText') },
    },
  };
}

/** What the window of notes needs. */
export function notesData(lang: Lang) {
  return {
    ...slideData(lang),
    upNext: t(lang, 'notes.then'),
    last: t(lang, 'notes.last'),
    noNote: t(lang, 'notes.noNote'),
    start: t(lang, 'notes.start'),
    pause: t(lang, 'notes.pause'),
    planned: t(lang, 'notes.planned'),
    unplanned: t(lang, 'notes.unplanned'),
    onTime: t(lang, 'notes.pace.onTime'),
    behind: t(lang, 'notes.pace.behind'),
    ahead: t(lang, 'notes.pace.ahead'),
    alone: t(lang, 'notes.alone'),
    lost: t(lang, 'notes.lost'),
  };
}
