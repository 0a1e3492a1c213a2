import type { MailWords } from '../words.ts'

export const mail = {
  invitation: {
    subject: ({ partner }, say) => `${say.party(partner)} 要求轉銷商關係`,
    text: () => '',
  },
  'relationship-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} 已接受轉銷商關係`,
    text: ({ customer }, say) => `${say.party(customer)} 已在您的客戶清單中，您可以為其佈建。`,
  },
  'relationship-removed': {
    subject: ({ partner }, say) => `與 ${say.party(partner)} 的轉銷商關係已結束`,
    text: ({ partner }, say) => `${say.party(partner)} 無法再向您銷售。`,
  },
  'agreement-signed': {
    subject: ({ customer }, say) => `${say.party(customer)} 已簽署 Microsoft 客戶合約`,
    text: () => '此合約對該客戶的每個合作夥伴都有效。',
  },
  'ownership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} 要求計費擁有權`,
    text: ({ about }) => `對象為 Azure 訂用帳戶 ${about ?? ''}，由全域系統管理員回覆。`,
  },
  'ownership-transferred': {
    subject: ({ customer }, say) => `${say.party(customer)} 的計費擁有權已歸您所有`,
    text: ({ about }) => `Azure 訂用帳戶 ${about ?? ''} 現在於您的方案底下計費。`,
  },
  'transition-started': {
    subject: ({ customer }, say) => `${say.party(customer)} 已開始轉換至 Azure 方案`,
    text: () => '請在合作夥伴中心與 Azure 入口網站追蹤進度。',
  },
  'transition-failed': {
    subject: ({ customer }, say) => `${say.party(customer)} 的轉換有步驟失敗`,
    text: () => 'Azure 使用量不受干擾。應採取的動作會顯示在轉換畫面中。',
  },
  'transition-completed': {
    subject: ({ customer }, say) => `${say.party(customer)} 已完成轉換至 Azure 方案`,
    text: () => '每個 Azure 訂用帳戶都已在其方案底下。',
  },
  'budget-to-re-enter': {
    subject: ({ customer }, say) => `請重新輸入 ${say.party(customer)} 的預算`,
    text: ({ about }) =>
      `每月預算 ${about ?? ''} 未帶過去。請在訂用帳戶頁面以及 Azure 入口網站重新輸入。`,
  },
} as const satisfies MailWords
