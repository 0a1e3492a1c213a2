import { namesOn } from '../of-the-time.ts'
import type { MailWords } from '../words.ts'

const people = { other: '# 位使用者' }

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
  'ownership-withdrawn': {
    subject: ({ customer }, say) => `${say.party(customer)} 的計費擁有權要求已結束`,
    text: ({ about }) => `要求已撤回或遭拒。Azure 訂用帳戶 ${about ?? ''} 維持原狀。`,
  },
  'ownership-transferred': {
    subject: ({ customer }, say) => `${say.party(customer)} 的計費擁有權已歸您所有`,
    text: ({ about }) => `Azure 訂用帳戶 ${about ?? ''} 現在於您的方案底下計費。`,
  },
  'transfer-requested': {
    subject: ({ partner, customer }, say) =>
      `${say.party(partner)} 請您承接 ${say.party(customer)} 的訂用帳戶`,
    text: () => '由系統管理代理人或銷售代理人於三十天內接受或拒絕此轉移。',
  },
  'transfer-rejected': {
    subject: ({ customer }, say) => `${say.party(customer)} 的訂用帳戶轉移已遭拒絕`,
    text: () => '未轉移任何項目。',
  },
  'transfer-withdrawn': {
    subject: ({ customer }, say) => `${say.party(customer)} 的訂用帳戶轉移已撤回`,
    text: () => '已無須回覆。',
  },
  'transfer-expired': {
    subject: ({ customer }, say) => `${say.party(customer)} 的訂用帳戶轉移已結束`,
    text: () => '無人及時回覆，可重新要求。',
  },
  'transfer-completed': {
    subject: ({ customer }, say) => `${say.party(customer)} 的訂用帳戶轉移已完成`,
    text: () => '已轉移的項目有新的識別碼；未能轉移的項目列於轉移中，可重新要求。',
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
  'invoice-withheld': {
    subject: ({ about }) => `發票 ${about ?? ''} 等候匯率`,
    text: ({ about, customer }, say) =>
      `尚未說明該月一美元等於多少其幣別，因此 ${say.party(customer)} 的使用量尚未列入 ${about ?? ''}。使用量不會遺失，說明匯率後即開立發票。`,
  },
  'budget-nearly-used': {
    subject: ({ customer }, say) => `${say.party(customer)} 的預算已使用 80%`,
    text: ({ about }) => `每月預算為 ${about ?? ''}。本月使用量已超過其 80%。服務不會停止。`,
  },
  'budget-used': {
    subject: ({ customer }, say) => `${say.party(customer)} 的預算已用完`,
    text: ({ about }) => `每月預算為 ${about ?? ''}。本月使用量已超過預算。服務不會停止。`,
  },
  'budget-to-re-enter': {
    subject: ({ customer }, say) => `請重新輸入 ${say.party(customer)} 的預算`,
    text: ({ about }) =>
      `每月預算 ${about ?? ''} 未帶過去。請在訂用帳戶頁面以及 Azure 入口網站重新輸入。`,
  },
  'service-ends': {
    subject: ({ customer, loss }, say) =>
      `${say.party(customer)} 的服務將對 ${say.count(loss?.users.length ?? 0, people)}停止`,
    text: ({ about, loss }, say) =>
      `${about === null ? '授權已收回' : `原因為訂用帳戶 ${about}`}。` +
      `受影響的使用者：${say.list(loss?.users ?? [])}。服務：${say.list(loss?.services ?? [])}。` +
      (loss?.serviceEndsAt ? `將於 ${say.instant(loss.serviceEndsAt)} 停止。` : '') +
      (loss?.dataGoesAt ? `資料將於 ${say.instant(loss.dataGoesAt)} 刪除。` : ''),
  },
  'subscription-ended': {
    subject: ({ about }) => `訂用帳戶 ${about ?? ''} 的期限已結束`,
    text: () => '此訂用帳戶未續訂。誰會失去服務，以及資料何時刪除，已另行通知。',
  },
  'subscription-deleted': {
    subject: ({ about }) => `訂用帳戶 ${about ?? ''} 已刪除`,
    text: ({ loss }, say) =>
      loss
        ? `${say.list(loss.users)} 的資料已隨之刪除：${say.list(loss.services)}。`
        : '沒有資料遺失：資料由其他授權保留，或原本就沒有資料。',
  },
  'data-deleted': {
    subject: ({ about }) => `為 ${about ?? ''} 保留的資料已刪除`,
    text: ({ loss }, say) => `保留期間已過：${say.list(loss?.services ?? [])}。`,
  },
  'move-started': {
    subject: ({ partner }, say) => `${say.party(partner)} 已在 CSP 為您訂購授權`,
    text: () => '您現有的訂用帳戶會繼續運作，直到您讓其到期或取消為止。提前取消不予退款。',
  },
  'credit-decided': {
    subject: ({ about }) => (about === null ? '未核准退款' : `已核准退款 ${about}`),
    text: () => 'Microsoft 365 帳務支援已就未使用期間的付款作出決定。',
  },
  'enrollment-approved': {
    subject: () => '您的間接轉銷商註冊已核准',
    text: ({ about }) =>
      `致 ${about ?? ''}：請重新登入；概觀頁面會顯示間接轉銷商合約，由全域系統管理員接受。`,
  },
  'enrollment-refused': {
    subject: () => '您的間接轉銷商註冊已被拒絕',
    text: ({ about }) => `致 ${about ?? ''}：請檢查您的合作夥伴資料，然後再次提交。`,
  },
  'incentive-invitation': {
    subject: () => '邀請您加入間接轉銷商的獎勵',
    text: ({ about, at }) =>
      `致 ${about ?? ''}：您的租用戶與此 ${namesOn(at).mpn} 帳戶相連。請在「獎勵」中加入；直接計費的獎勵在該處另行管理，維持不變。`,
  },
  'direct-bill-measured': {
    subject: () => '您符合直接計費的準則',
    text: ({ about }) => `${admins(about)}您已接受評估，沒有缺少任何項目。`,
  },
  'direct-bill-restricted': {
    subject: () => '您的直接計費受限',
    text: ({ about, until, at }, say) =>
      `${admins(about)}您的 ${namesOn(at).directory} 租用戶不能購買新項目；客戶既有的一切照常。` +
      (until === null
        ? '仍可執行的事項請見「方案」。'
        : `若在 ${say.instant(until)} 之前仍缺少項目，直接計費將暫停。仍可執行的事項請見「方案」。`),
  },
  'direct-bill-suspended': {
    subject: () => '您的直接計費已暫停',
    text: ({ about, until }, say) =>
      `${admins(about)}客戶既有的可以管理與減少。` +
      (until === null ? '' : `直接計費將於 ${say.instant(until)} 撤銷。`) +
      '請在此之前將客戶移至間接提供者。',
  },
  'direct-bill-revoked': {
    subject: () => '您的直接計費已撤銷',
    text: ({ about }) =>
      `${admins(about)}續訂已關閉，直接客戶既有的持續至期限結束。您作為間接轉銷商可執行的事項不變。`,
  },
  'direct-bill-restored': {
    subject: () => '您可以照常直接計費',
    text: ({ about }) => `${admins(about)}缺少的項目已及時補齊。`,
  },
  'direct-bill-notice': {
    subject: () => '已收到您離開直接計費的通知',
    text: ({ about, until }, say) =>
      `${admins(about)}直接計費${until === null ? '將' : `將於 ${say.instant(until)} `}結束。在此之前一切照常。`,
  },
  'partnership-requested': {
    subject: ({ partner }, say) => `${say.party(partner)} 要求建立合作關係`,
    text: () => '',
  },
  'partnership-accepted': {
    subject: ({ customer }, say) => `${say.party(customer)} 已授權您`,
    text: ({ customer }, say) =>
      `${say.party(customer)} 現在是您的間接轉銷商。您可以為其客戶訂購，並管理其公司帳戶。`,
  },
  'provider-admin-removed': {
    subject: ({ customer }, say) => `您對 ${say.party(customer)} 公司帳戶的系統管理存取權已移除`,
    text: () => '合作關係繼續；您仍為其客戶訂購。',
  },
  'partnership-ended': {
    subject: ({ customer, partner }, say) =>
      `${say.party(customer)} 與 ${say.party(partner)} 的合作關係已結束`,
    text: () => '由 Microsoft 支援結束。與客戶的關係維持不變。',
  },
  'customer-created': {
    subject: ({ customer }, say) => `${say.party(customer)} 是您的新客戶`,
    text: ({ partner }, say) =>
      `${say.party(partner)} 已建立租用戶並指明您。由您管理，由 ${say.party(partner)} 訂購。`,
  },
  'relationship-extended': {
    subject: ({ customer }, say) => `您也與 ${say.party(customer)} 建立了關係`,
    text: () => '您知道向誰計費，也可以訂購；您在此客戶沒有委派的系統管理權限。',
  },
} as const satisfies MailWords

/** The recipient of Microsoft’s mail: the primary contact, otherwise the people who may act on it. */
function admins(contact: string | null): string {
  return contact === null ? '致全域系統管理員：' : `致 ${contact}：`
}
