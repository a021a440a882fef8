// Lets better-sqlite3 run on Node-API 9 (Electron 33). It asks for Node-API 10 for one thing only: references to
// strings. Here such a value is put into an array of one, the array is referenced, and the lowest bit of the reference
// (a pointer, so always even) says so. Asking for the experimental Node-API instead would allow the references too, but
// aborts the process as soon as a finalizer runs during garbage collection.
#pragma once
#include <node_api.h>
#include <cstdint>

namespace boxed {

inline bool is(napi_ref ref) { return (reinterpret_cast<uintptr_t>(ref) & 1) != 0; }
inline napi_ref with_mark(napi_ref ref) { return reinterpret_cast<napi_ref>(reinterpret_cast<uintptr_t>(ref) | 1); }
inline napi_ref without_mark(napi_ref ref) {
  return reinterpret_cast<napi_ref>(reinterpret_cast<uintptr_t>(ref) & ~uintptr_t{1});
}

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_external || type == napi_symbol) {
    return napi_create_reference(env, value, count, result);
  }
  napi_value box;
  if ((status = napi_create_array_with_length(env, 1, &box)) != napi_ok) return status;
  if ((status = napi_set_element(env, box, 0, value)) != napi_ok) return status;
  if ((status = napi_create_reference(env, box, count, result)) != napi_ok) return status;
  *result = with_mark(*result);
  return napi_ok;
}

inline napi_status get_reference_value(napi_env env, napi_ref ref, napi_value* result) {
  napi_status status = napi_get_reference_value(env, without_mark(ref), result);
  if (status != napi_ok || !is(ref) || *result == nullptr) return status;
  return napi_get_element(env, *result, 0, result);
}

template <typename Env>
napi_status delete_reference(Env env, napi_ref ref) {
  return napi_delete_reference(env, without_mark(ref));
}

inline napi_status reference_ref(napi_env env, napi_ref ref, uint32_t* count) {
  return napi_reference_ref(env, without_mark(ref), count);
}

inline napi_status reference_unref(napi_env env, napi_ref ref, uint32_t* count) {
  return napi_reference_unref(env, without_mark(ref), count);
}

}  // namespace boxed

#define napi_create_reference boxed::create_reference
#define napi_get_reference_value boxed::get_reference_value
#define napi_delete_reference boxed::delete_reference
#define napi_reference_ref boxed::reference_ref
#define napi_reference_unref boxed::reference_unref
