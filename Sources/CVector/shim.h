#ifndef CVECTOR_SHIM_H
#define CVECTOR_SHIM_H

#include <stdint.h>

// Swift has neither gathers nor byte permutations, and no way to compile one function for a processor
// that the rest of the program does not ask for. So the loops that profit most from AVX-512 are here;
// what they mean is written in Swift (PairFilter, PaddedBytes), and tests hold the two together.

struct cvector_filter {
  const uint16_t *codes;    // of U+0000…U+FFFF, and one more
  const uint32_t *bitmap;   // a bit for each hash of a pair
  uint32_t shift;           // of the hash
  uint32_t multiplier;      // of the hash
  uint32_t firsts;          // the lowest code that begins pairs
  uint32_t seconds;         // the lowest code that ends pairs
  uint32_t singles;         // the lowest code that is let through by itself
  uint32_t last_firsts;     // the lowest code above that neither begins pairs nor stands by itself
  uint32_t previous;        // the code before the text, and at the end the last code
  const uint32_t *marks;    // a bit for each hash of a pair alone, or with a neighbour
  uint32_t mark_shift;      // of that hash
  uint16_t *letters;        // the codes that were read, side by side
  uint64_t letter_count;    // how many there are
};

#if defined(__x86_64__)
#include <immintrin.h>
#include <sys/platform/x86.h>

// Whether the processor and the system have what the functions need. The C library has asked the
// processor when the process began; asking again takes many microseconds in a virtual machine.
static inline int cvector_is_supported(void) {
  return CPU_FEATURE_ACTIVE(AVX512F) && CPU_FEATURE_ACTIVE(AVX512BW) && CPU_FEATURE_ACTIVE(AVX512VL)
      && CPU_FEATURE_ACTIVE(AVX512_VBMI) && CPU_FEATURE_ACTIVE(AVX512_VBMI2)
      && CPU_FEATURE_ACTIVE(BMI1) && CPU_FEATURE_ACTIVE(BMI2) && CPU_FEATURE_ACTIVE(POPCNT);
}

// Reads text[start, end), of which 64 bytes beyond the end may be read, and stores the codes, and of
// each character that may end a pair its place, the pair, and its number among the codes. Answers
// where it stopped: at the end, or before a character whose code has to be worked out elsewhere.
__attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))
static inline uint64_t cvector_read(
    struct cvector_filter *filter, const uint8_t *text, uint64_t start, uint64_t end,
    uint32_t *places, uint32_t *pairs, uint32_t *numbers, uint64_t *count) {
  const __m512i iota = _mm512_set_epi8(
      63, 62, 61, 60, 59, 58, 57, 56, 55, 54, 53, 52, 51, 50, 49, 48, 47, 46, 45, 44, 43, 42, 41, 40,
      39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16,
      15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  const __m512i spread = _mm512_set_epi8(
      15, 15, 15, 15, 14, 14, 14, 14, 13, 13, 13, 13, 12, 12, 12, 12, 11, 11, 11, 11, 10, 10, 10, 10,
      9, 9, 9, 9, 8, 8, 8, 8, 7, 7, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2,
      1, 1, 1, 1, 0, 0, 0, 0);
  const __m512i within = _mm512_set1_epi32(0x03020100);
  const __m512i low = _mm512_set1_epi32(0x3F);
  const __m512i firsts = _mm512_set1_epi32((int)filter->firsts);
  const __m512i first_count = _mm512_set1_epi32((int)(filter->last_firsts - filter->firsts));
  const __m512i seconds = _mm512_set1_epi32((int)filter->seconds);
  const __m512i singles = _mm512_set1_epi32((int)filter->singles);
  const __m512i single_count = _mm512_set1_epi32((int)(filter->last_firsts - filter->singles));
  __m512i previous = _mm512_set1_epi32((int)filter->previous);
  const __m512i sixteen = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
  uint64_t found = *count, place = start, letter_count = filter->letter_count;

  while (place < end) {
    const __m512i bytes = _mm512_loadu_si512(text + place);
    uint64_t heads = _mm512_cmpgt_epi8_mask(bytes, _mm512_set1_epi8(-65)) & ((1ull << 61) - 1);
    const uint64_t rest = end - place;
    if (rest < 61) heads &= (1ull << rest) - 1;
    const unsigned total = (unsigned)_mm_popcnt_u64(heads);
    // The bytes at which characters begin, side by side.
    __m512i offsets = _mm512_maskz_compress_epi8(heads, iota);
    // Sixteen characters at a time; fewer only where no more are in reach.
    const unsigned groups = total >= 16 ? total / 16 : 1;
    const __mmask16 lanes = total >= 16 ? 0xFFFF : (__mmask16)((1u << total) - 1);
    for (unsigned group = 0; group < groups; group++) {
      const __m512i copies = _mm512_permutexvar_epi8(spread, offsets);
      const __m512i raw = _mm512_permutexvar_epi8(_mm512_add_epi8(copies, within), bytes);
      // What three bytes encode, and where they are fewer, two and one.
      __m512i scalars = _mm512_ternarylogic_epi32(
          _mm512_slli_epi32(_mm512_and_si512(raw, _mm512_set1_epi32(0x0F)), 12),
          _mm512_srli_epi32(_mm512_and_si512(raw, _mm512_set1_epi32(0x3F00)), 2),
          _mm512_and_si512(_mm512_srli_epi32(raw, 16), low), 0xFE);
      const __m512i first = _mm512_and_si512(raw, _mm512_set1_epi32(0xFF));
      const __m512i two = _mm512_or_si512(
          _mm512_slli_epi32(_mm512_and_si512(raw, _mm512_set1_epi32(0x1F)), 6),
          _mm512_and_si512(_mm512_srli_epi32(raw, 8), low));
      scalars = _mm512_mask_mov_epi32(
          scalars, _mm512_cmplt_epu32_mask(first, _mm512_set1_epi32(0xE0)), two);
      scalars = _mm512_mask_mov_epi32(
          scalars, _mm512_testn_epi32_mask(raw, _mm512_set1_epi32(0x80)), first);
      const __m512i codes = _mm512_and_si512(
          _mm512_mask_i32gather_epi32(_mm512_setzero_si512(), lanes, scalars, filter->codes, 2),
          _mm512_set1_epi32(0xFFFF));
      const __mmask16 strange = lanes & (
          _mm512_cmpge_epu32_mask(first, _mm512_set1_epi32(0xF0)) |
          _mm512_cmpeq_epi32_mask(codes, _mm512_set1_epi32(0xFFFF)));
      if (strange) {
        filter->previous = (uint32_t)_mm_cvtsi128_si32(_mm512_castsi512_si128(previous));
        *count = found;
        filter->letter_count = letter_count;
        return place + ((uint32_t)_mm_cvtsi128_si32(_mm512_castsi512_si128(offsets)) & 0xFF);
      }
      // What is read, side by side, and the code before each.
      const __mmask16 read = _mm512_test_epi32_mask(codes, codes);
      const unsigned letters = (unsigned)_mm_popcnt_u32(read);
      const __m512i own = _mm512_maskz_compress_epi32(read, codes);
      const __m512i before = _mm512_alignr_epi32(own, previous, 15);
      const __mmask16 begins = _mm512_cmplt_epu32_mask(_mm512_sub_epi32(before, firsts), first_count);
      const __mmask16 passed =
          (_mm512_mask_cmpge_epu32_mask(begins, own, seconds) |
           _mm512_cmplt_epu32_mask(_mm512_sub_epi32(own, singles), single_count)) &
          (__mmask16)((1u << letters) - 1);
      previous = _mm512_mask_permutexvar_epi32(
          previous, letters ? 0xFFFF : 0, _mm512_set1_epi32((int)letters - 1), own);
      const __m512i there = _mm512_add_epi32(
          _mm512_cvtepu8_epi32(_mm512_castsi512_si128(offsets)), _mm512_set1_epi32((int)place));
      const __m512i pair = _mm512_or_si512(_mm512_slli_epi32(before, 16), own);
      _mm512_storeu_si512(
          places + found,
          _mm512_maskz_compress_epi32(passed, _mm512_maskz_compress_epi32(read, there)));
      _mm512_storeu_si512(pairs + found, _mm512_maskz_compress_epi32(passed, pair));
      _mm512_storeu_si512(
          numbers + found,
          _mm512_maskz_compress_epi32(
              passed, _mm512_add_epi32(sixteen, _mm512_set1_epi32((int)letter_count))));
      _mm256_storeu_si256(
          (__m256i *)(filter->letters + letter_count), _mm512_cvtepi32_epi16(own));
      letter_count += letters;
      found += (unsigned)_mm_popcnt_u32(passed);
      offsets = _mm512_alignr_epi32(_mm512_setzero_si512(), offsets, 4);
    }
    const unsigned done = total < 16 ? total : 16 * groups;
    place += done < total
        ? _tzcnt_u64(_pdep_u64(1ull << done, heads))
        : (rest < 61 ? rest : 61);
  }
  filter->previous = (uint32_t)_mm_cvtsi128_si32(_mm512_castsi512_si128(previous));
  *count = found;
  filter->letter_count = letter_count;
  return place;
}

// A bit of the marks for each of sixteen pairs with a neighbour; PairHash.mark is the same in Swift.
__attribute__((target("avx512f")))
static inline __mmask16 cvector_marked(
    const struct cvector_filter *filter, __m512i pair_hash, __m512i neighbour) {
  __m512i hash = _mm512_xor_si512(
      pair_hash, _mm512_mullo_epi32(neighbour, _mm512_set1_epi32((int)0x85EBCA6Bu)));
  hash = _mm512_xor_si512(hash, _mm512_srli_epi32(hash, 15));
  hash = _mm512_srl_epi32(
      _mm512_mullo_epi32(hash, _mm512_set1_epi32((int)0xC2B2AE35u)),
      _mm_cvtsi32_si128((int)filter->mark_shift));
  const __m512i words = _mm512_i32gather_epi32(_mm512_srli_epi32(hash, 5), filter->marks, 4);
  return _mm512_test_epi32_mask(
      words, _mm512_sllv_epi32(
                 _mm512_set1_epi32(1), _mm512_and_si512(hash, _mm512_set1_epi32(31))));
}

// Keeps of the stored pairs those whose bit is set, those that stand by themselves, and those that
// mark what was not read; up to sixteen numbers beyond the count are overwritten.
__attribute__((target("avx512f,popcnt")))
static inline uint64_t cvector_sift_pairs(
    const struct cvector_filter *filter, uint32_t *places, uint32_t *pairs, uint32_t *numbers,
    uint64_t count) {
  const __m512i multiplier = _mm512_set1_epi32((int)filter->multiplier);
  const __m512i singles = _mm512_set1_epi32((int)filter->singles);
  const __m512i single_count = _mm512_set1_epi32((int)(filter->last_firsts - filter->singles));
  const __m128i shift = _mm_cvtsi32_si128((int)filter->shift);
  uint64_t kept = 0;
  for (uint64_t at = 0; at < count; at += 16) {
    const __mmask16 lanes = count - at >= 16 ? 0xFFFF : (__mmask16)((1u << (count - at)) - 1);
    const __m512i pair = _mm512_loadu_si512(pairs + at);
    const __m512i hash = _mm512_srl_epi32(_mm512_mullo_epi32(pair, multiplier), shift);
    const __m512i words = _mm512_i32gather_epi32(_mm512_srli_epi32(hash, 5), filter->bitmap, 4);
    const __m512i bits = _mm512_sllv_epi32(
        _mm512_set1_epi32(1), _mm512_and_si512(hash, _mm512_set1_epi32(31)));
    const __m512i own = _mm512_and_si512(pair, _mm512_set1_epi32(0xFFFF));
    const __mmask16 passed = lanes & (
        _mm512_test_epi32_mask(words, bits) |
        _mm512_cmplt_epu32_mask(_mm512_sub_epi32(own, singles), single_count) |
        _mm512_cmpeq_epi32_mask(own, _mm512_set1_epi32(0xFFFF)));
    const __m512i place = _mm512_loadu_si512(places + at);
    const __m512i number = _mm512_loadu_si512(numbers + at);
    _mm512_storeu_si512(pairs + kept, _mm512_maskz_compress_epi32(passed, pair));
    _mm512_storeu_si512(places + kept, _mm512_maskz_compress_epi32(passed, place));
    _mm512_storeu_si512(numbers + kept, _mm512_maskz_compress_epi32(passed, number));
    kept += (unsigned)_mm_popcnt_u32(passed);
  }
  return kept;
}

// Keeps of the stored pairs those that are marked, alone or with the code before or after, and those
// of which that cannot be told: at either end of the codes, and where a code repeats.
__attribute__((target("avx512f,popcnt")))
static inline uint64_t cvector_sift_marks(
    const struct cvector_filter *filter, uint32_t *places, uint32_t *pairs, uint32_t *numbers,
    uint64_t count) {
  const __m512i low = _mm512_set1_epi32(0xFFFF);
  const __m512i multiplier = _mm512_set1_epi32((int)filter->multiplier);
  const __m512i singles = _mm512_set1_epi32((int)filter->singles);
  const __m512i single_count = _mm512_set1_epi32((int)(filter->last_firsts - filter->singles));
  const __m512i two = _mm512_set1_epi32(2);
  const uint64_t inner = filter->letter_count < 4 ? 0 : filter->letter_count - 4;
  uint64_t kept = 0;
  for (uint64_t at = 0; at < count; at += 16) {
    const __mmask16 lanes = count - at >= 16 ? 0xFFFF : (__mmask16)((1u << (count - at)) - 1);
    const __m512i pair = _mm512_loadu_si512(pairs + at);
    const __m512i number = _mm512_loadu_si512(numbers + at);
    const __m512i own = _mm512_and_si512(pair, low);
    const __mmask16 outer = ~_mm512_cmplt_epu32_mask(
        _mm512_sub_epi32(number, two), _mm512_set1_epi32((int)inner));
    const __mmask16 read = lanes & ~outer;
    const __m512i before = _mm512_and_si512(low, _mm512_mask_i32gather_epi32(
        _mm512_setzero_si512(), read, _mm512_sub_epi32(number, two), filter->letters, 2));
    const __m512i after = _mm512_and_si512(low, _mm512_mask_i32gather_epi32(
        _mm512_setzero_si512(), read, _mm512_add_epi32(number, _mm512_set1_epi32(1)),
        filter->letters, 2));
    const __m512i hash = _mm512_mullo_epi32(pair, multiplier);
    const __mmask16 passed = lanes & (
        outer | _mm512_cmpeq_epi32_mask(after, own) |
        _mm512_cmpeq_epi32_mask(before, _mm512_srli_epi32(pair, 16)) |
        _mm512_cmpeq_epi32_mask(own, low) |
        _mm512_cmplt_epu32_mask(_mm512_sub_epi32(own, singles), single_count) |
        cvector_marked(filter, hash, _mm512_setzero_si512()) |
        cvector_marked(filter, hash, _mm512_or_si512(after, _mm512_set1_epi32(1 << 16))) |
        cvector_marked(filter, hash, _mm512_or_si512(before, _mm512_set1_epi32(1 << 17))));
    const __m512i place = _mm512_loadu_si512(places + at);
    _mm512_storeu_si512(pairs + kept, _mm512_maskz_compress_epi32(passed, pair));
    _mm512_storeu_si512(places + kept, _mm512_maskz_compress_epi32(passed, place));
    _mm512_storeu_si512(numbers + kept, _mm512_maskz_compress_epi32(passed, number));
    kept += (unsigned)_mm_popcnt_u32(passed);
  }
  return kept;
}

// How often a byte is among others.
__attribute__((target("avx512f,avx512bw,popcnt")))
static inline uint64_t cvector_count(const uint8_t *bytes, uint64_t count, uint8_t wanted) {
  const __m512i copies = _mm512_set1_epi8((char)wanted);
  uint64_t found = 0, at = 0;
  for (; at + 64 <= count; at += 64) {
    found += (uint64_t)_mm_popcnt_u64(
        _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(bytes + at), copies));
  }
  const __mmask64 rest = (1ull << (count - at)) - 1;
  return found + (uint64_t)_mm_popcnt_u64(_mm512_mask_cmpeq_epi8_mask(
      rest, _mm512_maskz_loadu_epi8(rest, bytes + at), copies));
}

// How many bytes there are before the first that ends a text of JSON or needs an escape in it: a
// quotation mark, a reverse solidus, a control character.
__attribute__((target("avx512f,avx512bw,bmi")))
static inline uint64_t cvector_plain(const uint8_t *bytes, uint64_t count) {
  for (uint64_t at = 0; at < count; at += 64) {
    const __mmask64 lanes = count - at >= 64 ? ~0ull : (1ull << (count - at)) - 1;
    const __m512i some = _mm512_maskz_loadu_epi8(lanes, bytes + at);
    const __mmask64 found = lanes & (
        _mm512_cmplt_epu8_mask(some, _mm512_set1_epi8(0x20)) |
        _mm512_cmpeq_epi8_mask(some, _mm512_set1_epi8(0x22)) |
        _mm512_cmpeq_epi8_mask(some, _mm512_set1_epi8(0x5C)));
    if (found) return at + _tzcnt_u64(found);
  }
  return count;
}

// Whether bytes are well-formed UTF-8 (The Unicode Standard, table 3-7), by the three look-ups of
// J. Keiser and D. Lemire, "Validating UTF-8 in less than one instruction per byte", 2021.
__attribute__((target("avx512f,avx512bw")))
static inline int cvector_is_utf8(const uint8_t *bytes, uint64_t count) {
  enum {
    short_ = 1, long_ = 2, overlong_3 = 4, large = 8, surrogate = 16, overlong_2 = 32,
    large_1000 = 64, overlong_4 = 64, two = 128, carry = short_ | long_ | two
  };
  const __m512i first_high = _mm512_broadcast_i32x4(_mm_setr_epi8(
      long_, long_, long_, long_, long_, long_, long_, long_, (char)two, (char)two, (char)two,
      (char)two, short_ | overlong_2, short_, short_ | overlong_3 | surrogate,
      short_ | large | large_1000 | overlong_4));
  const char larger = (char)(carry | large | large_1000);
  const __m512i first_low = _mm512_broadcast_i32x4(_mm_setr_epi8(
      (char)(carry | overlong_3 | overlong_2 | overlong_4), (char)(carry | overlong_2), (char)carry,
      (char)carry, (char)(carry | large), larger, larger, larger, larger, larger, larger, larger,
      larger, (char)(larger | surrogate), larger, larger));
  const char second = (char)(long_ | overlong_2 | two);
  const __m512i second_high = _mm512_broadcast_i32x4(_mm_setr_epi8(
      short_, short_, short_, short_, short_, short_, short_, short_,
      (char)(second | overlong_3 | large_1000 | overlong_4), (char)(second | overlong_3 | large),
      (char)(second | surrogate | large), (char)(second | surrogate | large), short_, short_,
      short_, short_));
  const __m512i nibble = _mm512_set1_epi8(0x0F);
  __m512i wrong = _mm512_setzero_si512();
  const __m512i high = _mm512_set1_epi8((char)0x80);
  const __m512i halves = _mm512_set_epi64(13, 12, 11, 10, 9, 8, 7, 6);
  __m512i previous = _mm512_setzero_si512();
  // The last block has a byte beyond the end at least, before which nothing may be unfinished.
  for (uint64_t at = 0; at <= count; at += 64) {
    const uint64_t rest = count - at;
    const __m512i own = rest >= 64
        ? _mm512_loadu_si512(bytes + at)
        : _mm512_maskz_loadu_epi8((1ull << rest) - 1, bytes + at);
    // The sixteen bytes before each sixteen, and of both together those before each byte.
    const __m512i before = _mm512_permutex2var_epi64(previous, halves, own);
    const __m512i one = _mm512_alignr_epi8(own, before, 15);
    const __m512i two_back = _mm512_alignr_epi8(own, before, 14);
    const __m512i three_back = _mm512_alignr_epi8(own, before, 13);
    const __m512i special = _mm512_ternarylogic_epi32(
        _mm512_shuffle_epi8(first_high, _mm512_and_si512(_mm512_srli_epi16(one, 4), nibble)),
        _mm512_shuffle_epi8(first_low, _mm512_and_si512(one, nibble)),
        _mm512_shuffle_epi8(second_high, _mm512_and_si512(_mm512_srli_epi16(own, 4), nibble)),
        0x80);
    // A third or fourth byte follows another that continues, and nothing else does.
    const __m512i third = _mm512_subs_epu8(two_back, _mm512_set1_epi8(0xE0 - 0x80));
    const __m512i fourth = _mm512_subs_epu8(three_back, _mm512_set1_epi8(0xF0 - 0x80));
    const __m512i continues = _mm512_ternarylogic_epi32(third, fourth, high, 0xA8);
    wrong = _mm512_ternarylogic_epi32(wrong, continues, special, 0xF6);
    previous = own;
  }
  return _mm512_test_epi8_mask(wrong, wrong) == 0;
}

#else

static inline int cvector_is_supported(void) { return 0; }

static inline uint64_t cvector_read(
    struct cvector_filter *filter, const uint8_t *text, uint64_t start, uint64_t end,
    uint32_t *places, uint32_t *pairs, uint32_t *numbers, uint64_t *count) {
  (void)filter, (void)text, (void)end, (void)places, (void)pairs, (void)numbers, (void)count;
  return start;
}

static inline uint64_t cvector_sift_pairs(
    const struct cvector_filter *filter, uint32_t *places, uint32_t *pairs, uint32_t *numbers,
    uint64_t count) {
  (void)filter, (void)places, (void)pairs, (void)numbers;
  return count;
}

static inline uint64_t cvector_sift_marks(
    const struct cvector_filter *filter, uint32_t *places, uint32_t *pairs, uint32_t *numbers,
    uint64_t count) {
  (void)filter, (void)places, (void)pairs, (void)numbers;
  return count;
}

static inline uint64_t cvector_count(const uint8_t *bytes, uint64_t count, uint8_t wanted) {
  uint64_t found = 0;
  for (uint64_t at = 0; at < count; at++) found += bytes[at] == wanted;
  return found;
}

static inline uint64_t cvector_plain(const uint8_t *bytes, uint64_t count) {
  uint64_t at = 0;
  while (at < count && bytes[at] >= 0x20 && bytes[at] != 0x22 && bytes[at] != 0x5C) at++;
  return at;
}

static inline int cvector_is_utf8(const uint8_t *bytes, uint64_t count) {
  (void)bytes, (void)count;
  return 0;
}

#endif

// Asks the processor to have memory at hand soon; nothing is read.
static inline void cvector_prefetch(const void *memory) { __builtin_prefetch(memory); }

#endif
