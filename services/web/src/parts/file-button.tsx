import { useRef } from 'react';
import { Button } from './button.js';

interface FileButtonProps {
  children: string;
  /** Endings (`.csv`) and media types that are offered. */
  types: readonly string[];
  onChoose: (file: File) => void;
  isDisabled?: boolean;
}

/** A button that lets a file be chosen. */
export function FileButton({ children, types, onChoose, isDisabled }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="import" isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={children}
        accept={types.join(',')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file can be chosen once more.
          target.value = '';
        }}
      />
    </>
  );
}
