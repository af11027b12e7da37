import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecurringSeries } from '../api/recurring.js';

// As <PERSON:k15lwmw6wwoaocgg67>: what the masking wrote for a name or an address.
const TOKEN = /^<([A-Z]+):([^>]*)>$/;
/** Enough of a token to tell two people apart. */
const SHOWN = 4;

/** Names who is paid, or pays: the merchant, or what may be known of the other side. */
export function usePayeeName(): (series: Pick<RecurringSeries, 'merchant' | 'counterparty'>) => string {
  const { t } = useTranslation('parts');
  return useCallback(
    ({ merchant, counterparty }) => {
      if (merchant) return merchant;
      const [, kind, token] = TOKEN.exec(counterparty ?? '') ?? [];
      const who = kind === 'PERSON' ? 'payee.person' : 'payee.address';
      return token ? t(who, { token: token.slice(-SHOWN) }) : (counterparty ?? t('payee.unknown'));
    },
    [t],
  );
}
