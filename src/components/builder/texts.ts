import { t } from '../../i18n/strings.ts';
import type { Labels } from '../../schema/taxonomy.ts';
import { setTexts } from '../../set/texts.ts';

/** What the builder's script says; made when the site is built, sent with the page as JSON. */
export function builderTexts(lang: keyof Labels) {
  return {
    ...setTexts(lang),
    stepOne: t(lang, 'builder.stepOne'),
    stepMany: t(lang, 'builder.stepMany'),
    time: t(lang, 'builder.time'),
    whole: t(lang, 'builder.whole'),
    drop: t(lang, 'builder.drop'),
    moved: t(lang, 'builder.moved'),
    noSection: t(lang, 'builder.noSection'),
    own: t(lang, 'builder.own'),
    ownUnkept: t(lang, 'builder.ownUnkept'),
    fromLink: t(lang, 'builder.fromLink'),
    waiting: t(lang, 'builder.waiting'),
    waitingOne: t(lang, 'builder.waitingOne'),
    waitingMany: t(lang, 'builder.waitingMany'),
    damaged: t(lang, 'builder.damaged'),
    newer: t(lang, 'builder.newer'),
    added: t(lang, 'builder.saysAdded'),
    there: t(lang, 'builder.saysThere'),
    full: t(lang, 'builder.saysFull'),
    none: t(lang, 'builder.saysNone'),
    movedTo: t(lang, 'builder.saysMoved'),
    removed: t(lang, 'builder.saysRemoved'),
    merged: t(lang, 'builder.saysMerged'),
    cleared: t(lang, 'builder.saysCleared'),
    undone: t(lang, 'builder.saysUndone'),
    taken: t(lang, 'builder.saysTaken'),
    failed: t(lang, 'builder.saysFailed'),
    copied: t(lang, 'builder.saysCopied'),
    selected: t(lang, 'builder.saysSelected'),
    long: t(lang, 'builder.long'),
    characterOne: t(lang, 'builder.characterOne'),
    characterMany: t(lang, 'builder.characterMany'),
    qr: t(lang, 'builder.qr'),
    online: t(lang, 'builder.online'),
    qrLong: t(lang, 'builder.qrLong'),
  };
}
export type BuilderTexts = ReturnType<typeof builderTexts>;
