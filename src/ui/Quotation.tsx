import styles from './Quotation.module.css';

interface QuotationProps {
  /** In their quotation marks. */
  readonly words: string;
  /** BCP 47 code of the words, where it is known. */
  readonly language?: string | undefined;
}

/** Words as somebody said them. */
export function Quotation({ words, language }: QuotationProps) {
  return (
    <blockquote className={styles['quotation']} lang={language}>
      <p>{words}</p>
    </blockquote>
  );
}
