// A spreadsheet takes a cell that begins like this for a formula, and runs it.
const STARTS_FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A cell's text with an apostrophe in front where a spreadsheet would take it for a formula. Numbers stay as they are.
 * A text that looks neutralised already gets one more, so that `restoreFormula` gives back every text to the letter.
 */
export function neutraliseFormula(text: string): string {
  return STARTS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** Undoes exactly what `neutraliseFormula` did; any other text stays. */
export function restoreFormula(text: string): string {
  return NEUTRALISED.test(text) && !NUMBER.test(text.slice(1)) ? text.slice(1) : text;
}
