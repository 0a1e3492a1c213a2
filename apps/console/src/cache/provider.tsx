import { createContext, useContext, type JSX } from 'solid-js'
import { makeCache, type Cache } from './cache.ts'

const CacheContext = createContext<Cache>()

/** @throws Error outside of a CacheProvider */
export function useCache(): Cache {
  const cache = useContext(CacheContext)
  if (!cache) throw new Error('Should be true: a CacheProvider is above')
  return cache
}

export function CacheProvider(props: { readonly children: JSX.Element }) {
  return <CacheContext.Provider value={makeCache()}>{props.children}</CacheContext.Provider>
}
