import { useTranslation } from 'react-i18next';
import { type Correction, correct, undoCorrection } from '../../api/corrections.js';
import { useFormat } from '../../format/use-format.js';
import { toast } from '../../parts/toast.js';

/** Corrects a transaction, says what was changed, and lets it be undone. */
export function useCorrect(): (id: string, change: Correction) => Promise<void> {
  const { t } = useTranslation('transactions');
  const format = useFormat();
  return async (id, change) => {
    try {
      const { correctionId, changed } = await correct(id, change);
      toast(t('changed', { count: changed, number: format.number(changed) }), () => void undo(correctionId));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
  };

  async function undo(correctionId: string): Promise<void> {
    try {
      await undoCorrection(correctionId);
      toast(t('undone'));
    } catch (failure) {
      toast(sentenceOf(failure));
    }
  }

  function sentenceOf(failure: unknown): string {
    return t('not-changed', { reason: failure instanceof Error ? failure.message : String(failure) });
  }
}
