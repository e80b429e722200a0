import { compareMentions } from './compare-mentions.ts';
import { compareQuotes } from './compare-quotes.ts';
import type { EvaluatedArticle } from './evaluated-article.ts';

/** Every error in one article, a line each: `+` found wrongly, `-` missed, `~` found but not rightly. */
export function listErrors(article: EvaluatedArticle): readonly string[] {
  const mentions = compareMentions(article).outcomes.flatMap(({ result, type, text }) =>
    result === 'right' ? [] : [`${result === 'wrong' ? '+' : '-'}${type} ${text}`],
  );
  const quotes = compareQuotes(article).outcomes.flatMap((outcome): string[] => {
    if (outcome.result === 'missed')
      return [`-quote [${outcome.gold.kind}] ${outcome.gold.speaker}: ${brief(outcome.gold.text)}`];
    const { kind, text, speaker } = outcome.predicted;
    const name = speaker?.name.ar ?? speaker?.name.en ?? 'nobody';
    if (outcome.result === 'wrong') return [`+quote [${kind}] ${name}: ${brief(text)}`];
    const { gold, spanRight, speakerRight, kindRight } = outcome;
    const lines: string[] = [];
    if (!spanRight) lines.push(`~span gold «${brief(gold.text)}» got «${brief(text)}»`);
    if (!speakerRight) lines.push(`~speaker of «${brief(gold.text)}» gold ${gold.speaker}, got ${name}`);
    if (!kindRight) lines.push(`~kind of «${brief(gold.text)}» gold ${gold.kind}, got ${kind}`);
    return lines;
  });
  return [...mentions, ...quotes];
}

/** Beginning and end: where spans go wrong. */
function brief(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 50)}…${text.slice(-25)}`;
}
