import type { Speaker, Via } from '../model/attribution.ts';
import type { Document, Quoted } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Candidate } from './candidate.ts';
import { withConfidence } from './confidence.ts';
import { findAddressee } from './find-addressee.ts';
import { findChain } from './find-chain.ts';
import { findContacts } from './find-contacts.ts';
import { findMedia } from './find-media.ts';
import { findSaidAt } from './find-said-at.ts';
import { findSpeaker } from './find-speaker.ts';
import { findTeller } from './find-teller.ts';
import { findVenue } from './find-venue.ts';
import { type Frame, firstNotBefore, frameOf, reads, type SentenceView, viewOf } from './frame.ts';
import type { Attributed } from './quote-place.ts';
import { resolveTitle } from './resolve-title.ts';
import { opensWith, topicOf } from './sentence-subject.ts';
import { tellingWords } from './telling-words.ts';

/** Tells who said each quote and through whom it came, in the order of the text. A speaker that nobody can tell stays null. */
export function attributeQuotes(document: Quoted, language: Language): Document {
  const { article, mentions, quotes } = document;
  const attributions: Attributed[] = [];
  const speakers: Candidate[] = [];
  let lastMedium: number | null = null;
  let topic: Candidate | null = null;
  let topicIsNew = false;
  let reports = false;
  let attributedTo = 0;
  let told = -1;
  let view: SentenceView | null = null;
  let inSentence: Candidate | null = null;
  for (const quote of quotes) {
    while (told < document.sentences.length - 1 && document.sentences[told + 1]!.start <= quote.frame.start) {
      if (view) {
        topic = topicOf(view);
        topicIsNew = !reports && opensWith(view, topic);
        const left = view;
        const told = findTeller(left, reports ? attributedTo : 0, (one) => settle(left, one, speakers, false));
        // طالب الوزير بالإسراع. وقال: he goes on, and nobody else.
        if (told && (told.mention !== null || (!topic && (told.noun === undefined || speakers.length === 0)))) {
          speakers.push(told);
          topicIsNew = false;
        }
        reports = false;
      }
      if (view) lastMedium = findMedia(view, 0, view.tokens.length).at(-1)?.mention ?? lastMedium;
      view = viewOf(document, document.sentences[++told]!, language);
      inSentence = null;
    }
    if (!view) continue;
    reports = true;
    attributedTo = Math.max(quote.end, quote.frame.end);
    const frame = frameOf(view, quote);
    const chain = findChain(frame, lastMedium);
    const via = chain.via.length === 0 && pointsToStatement(frame) ? (attributions.at(-1)?.via ?? []) : chain.via;
    const found: Candidate | null =
      chain.speaker ?? findSpeaker(frame, { speakers, inSentence, pronoun: chain.pronoun, topic, topicIsNew });
    const speaker: Candidate | null =
      found && settle(view, found, speakers.length > 0 || !topic ? speakers : [topic], quote.cue?.stance === 'add');
    attributions.push(attribution(document, frame, speaker, via));
    if (!speaker || quote.kind === 'headline') continue;
    inSentence = speaker;
    speakers.push(speaker);
  }
  // Tokens are cheap to make again and many times the size of the text: only the sentences' spans are kept.
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  const certain = withConfidence(document, attributions, language);
  const contacts = findContacts(document, certain, language);
  return { article, sentences, mentions, quotes, attributions: certain, contacts };
}

/** وأضاف في التصريح ذاته: what carried that statement carries these words, too. */
function pointsToStatement(frame: Frame): boolean {
  const { statementsToMedia, sameWords } = frame.language.settings;
  for (let i = frame.from; i < frame.to; i++) {
    if (!reads(frame, i, statementsToMedia)) continue;
    if (reads(frame, i - 1, sameWords) || reads(frame, i + 1, sameWords)) return true;
  }
  return false;
}

/** A title is resolved to the one it means. */
function settle(view: SentenceView, speaker: Candidate, before: readonly Candidate[], goesOn: boolean): Candidate {
  const described = speaker.mention === null && speaker.span !== null;
  return described && speaker.form !== 'implied' ? resolveTitle(view, speaker, before, goesOn) : speaker;
}

function attribution(document: Quoted, frame: Frame, speaker: Candidate | null, via: readonly Via[]): Attributed {
  const { quote } = frame;
  const telling = tellingWords(frame);
  const venue = findVenue(frame, telling);
  const about = mentionsWithin(document.mentions, quote);
  const chain = via.filter((link) => speaker === null || link.mention === null || link.mention !== speaker.mention);
  return {
    quote: quote.id,
    speaker: speaker && toSpeaker(speaker),
    via: chain,
    addressee: findAddressee(frame, telling, venue),
    venue,
    saidAt: findSaidAt(frame, telling, document.article.publishedAt?.value ?? null),
    about,
    rule: speaker?.rule ?? { id: 'nobody-named' },
  };
}

function mentionsWithin(mentions: readonly Mention[], span: Span): number[] {
  const within: number[] = [];
  for (let i = firstNotBefore(mentions, span.start); i < mentions.length && mentions[i]!.end <= span.end; i++) {
    if (mentions[i]!.start >= span.start) within.push(i);
  }
  return within;
}

function toSpeaker({ form, span, mention, description }: Candidate): Speaker {
  return { form, span, mention, description: mention === null ? description : null };
}
