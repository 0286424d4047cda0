import { RejectedInput } from './rejected-input.ts';
import { refuseUnsupportedText } from './unsupported.ts';
import type { OpenUpload } from './upload.ts';

const MOST_LINES = 100_000; // a long article has hundreds; parsers of lines keep something of every one

/**
 * The text of an upload that is to be read line by line.
 * @throws RejectedInput where the file is not text, or is markup or data that no other format has taken
 */
export function proseOf(upload: OpenUpload): string {
  const text = upload.text();
  refuseUnsupportedText(upload);
  if (text.split('\n', MOST_LINES + 1).length > MOST_LINES)
    throw new RejectedInput('too-large', 'holds more than 100,000 lines');
  return text;
}
