import { download } from '@understudy/ui'

/** Hands a text to the reader as a file of its own name. */
export function exportFile(path: string, text: string): void {
  const content = new Blob([text], { type: 'application/yaml;charset=utf-8' })
  download(path.split('/').at(-1) ?? path, content)
}

/** Lets the reader choose a YAML file, and reads it; nothing happens when none is chosen. */
export function importFile(onRead: (name: string, text: string) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.yaml,.yml,application/yaml,text/yaml'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void file.text().then((text) => onRead(file.name, text))
  })
  input.click()
}
