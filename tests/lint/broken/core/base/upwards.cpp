#include "core/vault/below.h" // an arrow upwards
