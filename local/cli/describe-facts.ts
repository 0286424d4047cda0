import { styleText } from 'node:util';
import type { Article } from '../../core/article/schema.ts';
import { readArticle, type Sentence } from '../../core/facts/reading.ts';
import type { Facts, Figure, Quote, Speaker } from '../../core/facts/schema.ts';
import { type Span, wordsOf } from '../../core/span.ts';
import { terminalLine } from './terminal-words.ts';

const HOW: Record<Speaker['how'], string> = {
  named: 'named beside it',
  pronoun: 'by pronoun',
  nominal: 'described, not named',
  carried: 'carried over from before',
};

/** An article's facts as an editor checks them: each in its sentence, marked, with who stated it and how that is known. */
export function describeFacts(article: Article, facts: Facts): string {
  const { text } = article;
  const { sentences } = readArticle(article);
  const heading = (words: string, count: number) => styleText('bold', `\n${words} (${count})`);
  const lines = [
    styleText(['bold', 'underline'], terminalLine(wordsOf(text, facts.headline.span))),
    styleText('dim', `${article.key} · ${article.id}@${article.revision} · rules ${facts.rules}`),
    heading('Summary', facts.summary.length),
    ...facts.summary.map((span) => `  ${terminalLine(wordsOf(text, span))}`),
    heading('Key points', facts.keyPoints.length),
    ...facts.keyPoints.map((span) => `  • ${terminalLine(wordsOf(text, span))}`),
    heading('Figures', facts.figures.length),
    ...facts.figures.flatMap((figure) => describeFigure(text, figure)),
    heading('Quotations', facts.quotes.length),
    ...facts.quotes.flatMap((quote) => describeQuote(text, sentences, quote)),
  ];
  return lines.join('\n');
}

function describeFigure(text: string, figure: Figure): string[] {
  const number = figure.range
    ? `${figure.range.low} to ${figure.range.high}`
    : String(Number(figure.value?.toPrecision(6)));
  const parts = [
    figure.qualifier === 'exact' ? undefined : figure.qualifier,
    figure.change && `going ${figure.change}`,
    figure.attribution && `as stated by ${figure.attribution}`,
    figure.mentions.length > 0 && `said ${figure.mentions.length + 1} times`,
  ].filter(Boolean);
  return [
    `  ${styleText(['bold', 'cyan'], `${number} ${figure.unit}`)}  ${wordsOf(text, figure.label)}${parts.length > 0 ? styleText('dim', ` · ${parts.join(' · ')}`) : ''}`,
    `    ${marked(text, figure.sentence, [figure.span])}`,
  ];
}

function describeQuote(
  text: string,
  sentences: readonly Sentence[],
  { spans, speaker, occasion }: Quote,
): string[] {
  const who = speaker
    ? `${styleText(['bold', 'green'], speaker.name)}${speaker.description ? `, ${terminalLine(wordsOf(text, speaker.description))}` : ''}${styleText('dim', ` · ${HOW[speaker.how]}: “${terminalLine(wordsOf(text, speaker.mention))}”`)}`
    : styleText('yellow', 'speaker not established');
  const where = occasion ? styleText('dim', ` · ${terminalLine(wordsOf(text, occasion))}`) : '';
  const said = { start: spans[0]!.start, end: spans.at(-1)!.end };
  const passage = sentencesAround(sentences, said);
  const mention = speaker?.mention;
  const within = mention !== undefined && mention.start >= passage.start && mention.end <= passage.end;
  const named = within && !spans.some(({ start, end }) => mention.start < end && start < mention.end);
  const before =
    mention && !within ? [`    ${marked(text, sentencesAround(sentences, mention), [], mention)} …`] : [];
  return [`  ${who}${where}`, ...before, `    ${marked(text, passage, spans, named ? mention : undefined)}`];
}

/** The whole sentences that a passage touches. */
function sentencesAround(sentences: readonly Sentence[], passage: Span): Span {
  const touched = sentences.filter(({ span }) => span.start < passage.end && passage.start < span.end);
  return {
    start: Math.min(passage.start, ...touched.map(({ span }) => span.start)),
    end: Math.max(passage.end, ...touched.map(({ span }) => span.end)),
  };
}

/** A passage with what was found highlighted, and who said it underlined. */
function marked(text: string, passage: Span, found: readonly Span[], speaker?: Span): string {
  const marks = [...found, ...(speaker ? [speaker] : [])].sort((one, other) => one.start - other.start);
  let at = passage.start;
  let shown = '';
  for (const mark of marks) {
    const style = mark === speaker ? (['green', 'underline'] as const) : (['inverse'] as const);
    shown +=
      terminalLine(text.slice(at, mark.start)) + styleText([...style], terminalLine(wordsOf(text, mark)));
    at = mark.end;
  }
  return shown + terminalLine(text.slice(at, passage.end));
}
