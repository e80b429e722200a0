import type { Appearance } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import { NO_JUDGEMENTS, type PlacedJudgements } from './place-judgements.ts';
import { createResolver, type Resolution } from './resolver.ts';

/**
 * Resolves the appearances of all articles to entities. The result is a function of the sets of appearances and of people's
 * judgements: neither their order nor repetition matters. Near-linear: names are grouped first, groups compared within
 * blocks of alike names only.
 */
export function resolveEntities(
  appearances: Iterable<Appearance>,
  language: Language,
  placed: PlacedJudgements = NO_JUDGEMENTS,
): Resolution {
  const resolver = createResolver(language);
  resolver.judge(placed);
  resolver.add(appearances);
  resolver.update();
  return resolver.resolution();
}
