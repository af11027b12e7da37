import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Something that a person does and that anything shown may depend on: once it is done, all of it is read again. */
export function useAct<Value, Answer>(work: (value: Value) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: work, onSuccess: () => void queries.invalidateQueries() });
}
