import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { apiKey as ownKey } from '../../browser/preferences.js';
import { toast } from '../../parts/toast.js';
import { Confirm } from '../../parts/confirm.js';

interface RevokeProps {
  apiKey: components['schemas']['ApiKeyDto'];
  onClose: () => void;
}

/** Asks before a key stops working; more so where it is the one this page works by. */
export function RevokeKey({ apiKey: { id, name, prefix }, onClose }: RevokeProps) {
  const { t } = useTranslation('settings');
  const act = useAct(() => unwrap(api.DELETE('/v1/api-keys/{id}', { params: { path: { id } } })));
  const revoke = () =>
    act.mutate(undefined, {
      onSuccess: () => {
        toast(t('keys.revoked', { name }));
        onClose();
      },
    });
  const isOwn = ownKey.get().startsWith(prefix);
  return (
    <Confirm
      title={t('keys.revokeOf', { name })}
      text={t(isOwn ? 'keys.revokeOwn' : 'keys.revokeText')}
      action={t('keys.revoke')}
      isPending={act.isPending}
      failure={act.error}
      onConfirm={revoke}
      onClose={onClose}
    />
  );
}
