import type { CorrectionView } from '../view/correction-view.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { wrap } from '../wrap.ts';
import { cited, item, join, lines, paragraphs, titled, WIDTH } from './layout.ts';

/** All corrections in plain text: of each article what readers were told, and what it says now. */
export function correctionsText({ stories, corrections, correctionsTitle, moreCorrections }: View): string {
  return paragraphs([
    lines([stories.length > 0 && '', titled(correctionsTitle)]),
    ...corrections.map(correctionText),
    moreCorrections && wrap(moreCorrections, WIDTH),
  ]);
}

function correctionText(correction: CorrectionView): string {
  const { headline, about, note, facts, beyond } = correction;
  return paragraphs([
    lines([wrap(`${join([headline, about], ' — ')} ${cited(correction)}`, WIDTH), wrap(note, WIDTH)]),
    ...facts.map(({ told, was, now, gone }) =>
      lines([
        told ? wrap(was, WIDTH, `  ${told}: `, '       ') : item(was),
        now && wrap(`${now.text} ${cited(now)}`, WIDTH, `  ${words.now}: `, '       '),
        gone && `  ${words.now}: ${words.gone.toLowerCase()}`,
      ]),
    ),
    beyond && `  ${beyond}`,
  ]);
}
