import type { SomeEvents } from '../../words.ts'

const people = { other: '# 位使用者' }

export const user = {
  UserCreated: ({ name }) => `已新增使用者 ${name}`,
  UserUpdated: ({ user }) => `使用者 ${user} 已變更`,
  UserPasswordSet: ({ user }) => `已設定 ${user} 的密碼`,
  UserDeleted: ({ user }) => `已移除使用者 ${user}`,
  UserRestored: ({ user }) => `使用者 ${user} 已還原`,
  LicensesChanged: ({ users, add, remove }, say) =>
    [
      ...(add.length > 0 ? [`指派 ${say.list(add.map(({ sku }) => sku))}`] : []),
      ...(remove.length > 0 ? [`收回 ${say.list(remove)}`] : []),
    ].join('，') + `：${say.few(users, people)}`,
  LossAnnounced: ({ losses, serviceEndsAt }, say) =>
    `已預告：${say.few(
      losses.map(({ user }) => user),
      people,
    )}的服務將於 ${say.instant(serviceEndsAt)} 停止`,
  UserDataDeleted: ({ user, services }, say) => `${user} 的資料已刪除：${say.list(services)}`,
} as const satisfies SomeEvents
