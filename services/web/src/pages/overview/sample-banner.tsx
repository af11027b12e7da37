import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { removeSampleData } from '../../api/sample-data.js';
import { useAct } from '../../api/use-act.js';
import { Button } from '../../parts/button.js';
import { Confirm } from '../../parts/confirm.js';
import { toast } from '../../parts/toast.js';
import styles from './sample-banner.module.css';

/** Says that what is shown is of an invented person, and takes it away. */
export function SampleBanner() {
  const { t } = useTranslation('overview');
  const [isAsking, setAsking] = useState(false);
  const remove = useAct(removeSampleData);
  return (
    <div className={styles.banner}>
      <p>{t('sample.text')}</p>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t('sample.remove')}
      </Button>
      {isAsking && (
        <Confirm
          title={t('sample.question')}
          text={t('sample.what')}
          action={t('sample.remove')}
          isPending={remove.isPending}
          failure={remove.error}
          onClose={() => setAsking(false)}
          onConfirm={() => remove.mutate(undefined, { onSuccess: () => toast(t('sample.removed')) })}
        />
      )}
    </div>
  );
}
