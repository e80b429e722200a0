/** The wordings of one utterance, the first of which opened it. */
export type Utterance = readonly string[];

/** What one speaker said in one matter. */
export type Matter = readonly Utterance[];

/**
 * Reads data/labels/utterances.txt.
 * @throws Error, with its number, for a line of another form.
 */
export function readUtterances(text: string): readonly Matter[] {
  const matters: string[][][] = [[]];
  text.split('\n').forEach((line, index) => {
    const matter = matters.at(-1)!;
    if (line === '') matters.push([]);
    else if (line.startsWith('= ')) matter.push([line.slice(2)]);
    else if (line.startsWith('~ ') && matter.length > 0) matter.at(-1)!.push(line.slice(2));
    else if (!line.startsWith('#')) throw new Error(`line ${index + 1}: expected = or ~`);
  });
  return matters.filter((matter) => matter.length > 0);
}
