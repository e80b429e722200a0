import type { Attribution, Speaker, Via } from '../model/attribution.ts';
import type { Document, Quoted } from '../model/document.ts';
import type { Language } from '../model/language.ts';
import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Candidate } from './candidate.ts';
import { findChain } from './find-chain.ts';
import { findMedia } from './find-media.ts';
import { findSpeaker } from './find-speaker.ts';
import { topicOf } from './find-subject.ts';
import { firstNotBefore, frameOf, type SentenceView, viewOf } from './frame.ts';
import { resolveTitle } from './resolve-title.ts';

/** Tells who said each quote and through whom it came, in the order of the text. A speaker that nobody can tell stays null. */
export function attributeQuotes(document: Quoted, language: Language): Document {
  const { article, mentions, quotes } = document;
  const attributions: Attribution[] = [];
  const speakers: Candidate[] = [];
  let lastMedium: number | null = null;
  let topic: Candidate | null = null;
  let told = -1;
  let view: SentenceView | null = null;
  let inSentence: Candidate | null = null;
  for (const quote of quotes) {
    while (told < document.sentences.length - 1 && document.sentences[told + 1]!.start <= quote.frame.start) {
      if (view) topic = topicOf(view);
      if (view) lastMedium = findMedia(view, 0, view.tokens.length).at(-1)?.mention ?? lastMedium;
      view = viewOf(document, document.sentences[++told]!, language);
      inSentence = null;
    }
    if (!view) continue;
    const frame = frameOf(view, quote);
    const chain = findChain(frame, lastMedium);
    const found: Candidate | null =
      chain.speaker ?? findSpeaker(frame, { speakers, inSentence, pronoun: chain.pronoun, topic });
    const speaker: Candidate | null = found && settle(view, found, speakers);
    attributions.push(attribution(document, quote, speaker, chain.via));
    if (!speaker || quote.kind === 'headline') continue;
    inSentence = speaker;
    speakers.push(speaker);
  }
  // Tokens are cheap to make again and many times the size of the text: only the sentences' spans are kept.
  const sentences = document.sentences.map(({ start, end }) => ({ start, end }));
  return { article, sentences, mentions, quotes, attributions };
}

/** A title is resolved to the one it means. */
function settle(view: SentenceView, speaker: Candidate, before: readonly Candidate[]): Candidate {
  const described = speaker.mention === null && speaker.span !== null;
  return described && (speaker.form === 'title' || speaker.form === 'anonymous')
    ? resolveTitle(view, speaker, before)
    : speaker;
}

function attribution(document: Quoted, quote: Quote, speaker: Candidate | null, via: readonly Via[]): Attribution {
  const about = mentionsWithin(document.mentions, quote);
  const chain = via.filter((link) => speaker === null || link.mention === null || link.mention !== speaker.mention);
  return {
    quote: quote.id,
    speaker: speaker && toSpeaker(speaker),
    via: chain,
    about,
    confidence: speaker ? Math.round(100 * speaker.confidence * certaintyOf(quote)) / 100 : 0,
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

/** How sure the words themselves are: marks show where they end, a reported clause less so. */
function certaintyOf(quote: Quote): number {
  if (quote.kind === 'direct') return quote.cue ? 0.98 : 0.85;
  return quote.kind === 'headline' ? 0.9 : 0.93;
}
