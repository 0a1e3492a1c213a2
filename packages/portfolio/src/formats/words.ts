/** What the exports call the standing of a subscription, in small letters. */
export const statuses: Readonly<Record<string, 'active' | 'suspended' | 'deleted'>> = {
  active: 'active',
  enabled: 'active',
  actif: 'active',
  'active (auto-renew off)': 'active',
  warning: 'active',
  suspended: 'suspended',
  suspendu: 'suspended',
  suspendue: 'suspended',
  disabled: 'suspended',
  deleted: 'deleted',
  supprimé: 'deleted',
  supprimée: 'deleted',
  expired: 'deleted',
  活动: 'active',
  使用中: 'active',
  已暂停: 'suspended',
  已暫停: 'suspended',
  已删除: 'deleted',
  已刪除: 'deleted',
}

export const billings: Readonly<Record<string, 'monthly' | 'annual'>> = {
  monthly: 'monthly',
  mensuel: 'monthly',
  annual: 'annual',
  yearly: 'annual',
  annuel: 'annual',
}

export const terms: Readonly<Record<string, 'P1M' | 'P1Y' | 'P3Y'>> = {
  p1m: 'P1M',
  p1y: 'P1Y',
  p3y: 'P3Y',
}
