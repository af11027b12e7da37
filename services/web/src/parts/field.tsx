import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import styles from './field.module.css';

interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  label: string;
  /** Below the field, before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong with it: `failure.at('/name')` of an `ApiProblem`, or the page's own words. */
  error?: string | undefined;
  /** More than one line. */
  rows?: number;
  placeholder?: string;
  /** A title above has the words already. */
  hideLabel?: boolean;
}

/** A labelled field for text, a day (`type="date"`) or a secret. */
export function Field({ label, hint, error, rows, placeholder, hideLabel, ...props }: FieldProps) {
  return (
    <TextField {...props} isInvalid={Boolean(error)} className={styles.field!}>
      <Label className={hideLabel ? 'visually-hidden' : styles.label!}>{label}</Label>
      {rows ? (
        <TextArea className={styles.input!} rows={rows} placeholder={placeholder} />
      ) : (
        <Input className={styles.input!} placeholder={placeholder} />
      )}
      {hint && (
        <Text slot="description" className={styles.hint!}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error!}>{error}</FieldError>
    </TextField>
  );
}
