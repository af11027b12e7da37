import { useTranslation } from 'react-i18next';
import { dismissSeries, type RecurringSeries, restoreSeries } from '../../api/recurring.js';
import { useAct } from '../../api/use-act.js';
import { Button } from '../../parts/button.js';
import { toast } from '../../parts/toast.js';
import { usePayeeName } from '../../parts/use-payee-name.js';

/** Says that something comes back by chance only; it leaves the list, and can be taken back. */
export function Dismiss({ series }: { series: RecurringSeries }) {
  const { t } = useTranslation('recurring');
  const name = usePayeeName()(series);
  const tell = (failure: Error) => toast(t('failed', { reason: failure.message }));
  const restore = useAct(restoreSeries);
  const dismiss = useAct(dismissSeries);
  const run = () =>
    dismiss.mutate(series.id, {
      onSuccess: () => toast(t('dismissed', { name }), () => restore.mutate(series.id, { onError: tell })),
      onError: tell,
    });
  return (
    <Button
      kind="quiet"
      isDisabled={dismiss.isPending}
      aria-label={t('dismiss-named', { name })}
      onPress={run}
    >
      {t('dismiss')}
    </Button>
  );
}
