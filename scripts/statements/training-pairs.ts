import type { SpeakerMatch } from '../../src/7-statements/compare-versions.ts';
import type { Matter } from './read-utterances.ts';

/** Two wordings in a setting, and whether they are one utterance there. */
export interface TrainingPair {
  readonly left: string;
  readonly right: string;
  readonly speakers: SpeakerMatch;
  /** null where one is undated. */
  readonly days: number | null;
  readonly same: boolean;
}

type Setting = readonly [SpeakerMatch, days: number | null];

const NEAR: readonly Setting[] = [
  ['same', 0],
  ['same', 1],
  ['same', 2],
];
const WEAKER: readonly Setting[] = [
  ['one unknown', 0],
  ['one unknown', 1],
];
const UNDATED: readonly Setting[] = [['same', null]];
const NOBODY: readonly Setting[] = [['both unknown', 0]];
const FAR: readonly Setting[] = [
  ['same', 60],
  ['same', 400],
];

/** With fewer words the same sentence may well be said anew another year. */
const LONG = 9;

/** Pairs in settings that decide: what is one utterance on one day need not be so a year later, or where nobody is named. */
export function trainingPairs(matters: readonly Matter[]): readonly TrainingPair[] {
  const pairs: TrainingPair[] = [];
  const add = (left: string, right: string, settings: readonly Setting[], same: boolean) => {
    for (const [speakers, days] of settings) pairs.push({ left, right, speakers, days, same });
  };
  matters.forEach((matter, index) => {
    const next = matters[(index + 1) % matters.length]!.flat();
    for (const wordings of matter) {
      wordings.forEach((wording, i) => {
        for (const copy of copies(wording)) add(wording, copy, [...NEAR, ...WEAKER, ...UNDATED, ...NOBODY], true);
        add(wording, wording, [...WEAKER, ...UNDATED, ...NOBODY], true);
        if (wording.split(' ').length >= LONG) {
          add(wording, wording, FAR, true);
          add(wording, copies(wording)[0]!, FAR, true);
        } else {
          add(opening(wording, 4), opening(wording, 4), FAR, false);
        }
        for (const other of wordings.slice(i + 1)) {
          // Where one speaker is unknown nobody can tell.
          add(wording, other, [...NEAR, ...UNDATED], true);
          // To say a thing again in other words another year is another utterance.
          if (!other.includes(wording) && !wording.includes(other)) add(wording, other, [['same', 400]], false);
        }
      });
    }
    matter.forEach((one, i) => {
      for (const other of matter.slice(i + 1)) {
        for (const left of one) for (const right of other) add(left, right, [...NEAR, ...WEAKER, ...NOBODY], false);
      }
    });
    for (const [left, right, same] of speeches(matter)) add(left, right, [...NEAR, ...WEAKER, ...NOBODY], same);
    for (const [i, left] of matter.flat().entries()) {
      add(left, next[i % next.length]!, [['same', 0], ...WEAKER], false);
    }
  });
  return pairs;
}

/** Longer quotes, of two utterances each: with one of them; with two others of the matter; with one in common. */
function* speeches(matter: Matter): Generator<readonly [left: string, right: string, same: boolean]> {
  for (let i = 0; i + 1 < matter.length; i++) {
    const [first, second, third, fourth] = [0, 1, 2, 3].map((by) => matter[i + by]);
    const speech = `${first![0]} ${second![0]}`;
    yield [speech, first![0]!, true];
    yield [speech, second![0]!, true];
    yield [speech, `${first!.at(-1)} ${second!.at(-1)}`, true];
    if (third) yield [speech, third.at(-1)!, false];
    if (third) yield [speech, `${second!.at(-1)} ${third.at(-1)}`, false];
    if (third && fourth) yield [speech, `${third.at(-1)} ${fourth.at(-1)}`, false];
  }
}

/** What editors do to wire copy: a word left out, the beginning alone, the end alone. */
function copies(wording: string): readonly string[] {
  const words = wording.split(' ');
  const middle = words.length >> 1;
  const without = [...words.slice(0, middle), ...words.slice(middle + 1)].join(' ');
  const part = Math.max(6, Math.round(words.length * 0.6));
  const cut = words.length > part ? [opening(wording, part), words.slice(-part).join(' ')] : [];
  return [without, ...cut];
}

function opening(wording: string, count: number): string {
  return wording.split(' ').slice(0, count).join(' ');
}
