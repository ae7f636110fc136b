/*
 * What Seojae asks of OpenJPEG: open a picture, read what its header says, decode it at a
 * resolution, and give its rows. One picture at a time in one module. Nothing is ever released:
 * the module and its memory are thrown away after each picture.
 */
#include <string.h>
#define OPJ_SKIP_POISON
#include "opj_includes.h"

#define EXPORT(name) __attribute__((export_name(name)))

/* Comes back to go on; leaves by a throw where the picture is no longer wanted. */
__attribute__((import_module("seojae"), import_name("check"))) void host_check(void);

/* OpenJPEG's own event.c, clock and threads are left out; these stand in their place. */

OPJ_BOOL opj_event_msg(opj_event_mgr_t *manager, OPJ_INT32 type, const char *format, ...) {
    return OPJ_TRUE;
}

void opj_set_default_event_handler(opj_event_mgr_t *manager) {}

OPJ_FLOAT64 opj_clock(void) { return 0; }

static void *local[16];

void *opj_tls_get(opj_tls_t *tls, int key) { return local[key]; }

OPJ_BOOL opj_tls_set(opj_tls_t *tls, int key, void *value, opj_tls_free_func release) {
    local[key] = value;
    return OPJ_TRUE;
}

OPJ_BOOL opj_has_thread_support(void) { return OPJ_FALSE; }
int opj_get_num_cpus(void) { return 1; }
opj_mutex_t *opj_mutex_create(void) { return NULL; }
void opj_mutex_lock(opj_mutex_t *mutex) {}
void opj_mutex_unlock(opj_mutex_t *mutex) {}
void opj_mutex_destroy(opj_mutex_t *mutex) {}
opj_thread_pool_t *opj_thread_pool_create(int threads) { return (opj_thread_pool_t *)local; }
void opj_thread_pool_destroy(opj_thread_pool_t *pool) {}
int opj_thread_pool_get_thread_count(opj_thread_pool_t *pool) { return 0; }
void opj_thread_pool_wait_completion(opj_thread_pool_t *pool, int most) {}

/* PDF knows no high-throughput blocks; pictures with them are refused. */
OPJ_BOOL opj_t1_ht_decode_cblk(
        opj_t1_t *t1, opj_tcd_cblk_dec_t *block, OPJ_UINT32 orient, OPJ_UINT32 shift,
        OPJ_UINT32 style, opj_event_mgr_t *manager, opj_mutex_t *mutex, OPJ_BOOL check) {
    return OPJ_FALSE;
}

/* Once for each block of coefficients. */
OPJ_BOOL opj_thread_pool_submit_job(opj_thread_pool_t *pool, opj_job_fn job, void *data) {
    host_check();
    job(data, NULL);
    return OPJ_TRUE;
}

/* The functions below have these names as OpenJPEG calls them, and another where it defines them. */
OPJ_BOOL seojae_pi_next(opj_pi_iterator_t *pi);
OPJ_BOOL opj_pi_next(opj_pi_iterator_t *pi) {
    host_check();
    return seojae_pi_next(pi);
}

static const OPJ_BYTE *bytes;
static OPJ_SIZE_T length;
static OPJ_SIZE_T place;
static opj_codec_t *codec;
static opj_stream_t *stream;
static opj_image_t *image;

static OPJ_SIZE_T give(void *to, OPJ_SIZE_T count, void *data) {
    host_check();
    if (place >= length) {
        return (OPJ_SIZE_T)-1;
    }
    if (count > length - place) {
        count = length - place;
    }
    memcpy(to, bytes + place, count);
    place += count;
    return count;
}

static OPJ_OFF_T skip(OPJ_OFF_T count, void *data) {
    if (count < 0 || (OPJ_SIZE_T)count > length - place) {
        return -1;
    }
    place += (OPJ_SIZE_T)count;
    return count;
}

static OPJ_BOOL seek(OPJ_OFF_T to, void *data) {
    if (to < 0 || (OPJ_UINT64)to > length) {
        return OPJ_FALSE;
    }
    place = (OPJ_SIZE_T)to;
    return OPJ_TRUE;
}

/* Room for the bytes of a picture, 0 where there is none. */
EXPORT("room") void *room(OPJ_UINT32 count) { return malloc(count); }

/*
 * Reads the header of the picture of these bytes.
 *
 * boxed: whether it is a JP2 file, not a bare code stream
 * indices: whether a palette in the file is left alone
 * halvings: how often width and height are halved
 * returns whether it could
 */
EXPORT("open") int open_picture(
        const OPJ_BYTE *from, OPJ_UINT32 count, int boxed, int indices, OPJ_UINT32 halvings) {
    opj_dparameters_t parameters;
    bytes = from;
    length = count;
    codec = opj_create_decompress(boxed ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K);
    stream = opj_stream_create(65536, OPJ_TRUE);
    if (!codec || !stream) {
        return 0;
    }
    opj_stream_set_read_function(stream, give);
    opj_stream_set_skip_function(stream, skip);
    opj_stream_set_seek_function(stream, seek);
    opj_stream_set_user_data(stream, NULL, NULL);
    opj_stream_set_user_data_length(stream, length);
    opj_set_default_decoder_parameters(&parameters);
    parameters.cp_reduce = halvings;
    if (indices) {
        parameters.flags |= OPJ_DPARAMETERS_IGNORE_PCLR_CMAP_CDEF_FLAG;
    }
    return opj_setup_decoder(codec, &parameters)
        && opj_decoder_set_strict_mode(codec, OPJ_FALSE)
        && opj_read_header(stream, codec, &image);
}

/* Decodes the picture; what is missing at its end is left grey or black. */
EXPORT("decode") int decode_picture(void) {
    if (!opj_decode(codec, stream, image)) {
        return 0;
    }
    for (OPJ_UINT32 i = 0; i < image->numcomps; i++) {
        if (!image->comps[i].data) {
            return 0;
        }
    }
    return 1;
}

EXPORT("components") OPJ_UINT32 components(void) { return image->numcomps; }
EXPORT("space") int space(void) { return image->color_space; }
EXPORT("profile") void *profile(void) { return image->icc_profile_buf; }
EXPORT("profile_length") OPJ_UINT32 profile_length(void) { return image->icc_profile_len; }
EXPORT("width") OPJ_UINT32 width(OPJ_UINT32 i) { return image->comps[i].w; }
EXPORT("height") OPJ_UINT32 height(OPJ_UINT32 i) { return image->comps[i].h; }
EXPORT("across") OPJ_UINT32 across(OPJ_UINT32 i) { return image->comps[i].dx; }
EXPORT("down") OPJ_UINT32 down(OPJ_UINT32 i) { return image->comps[i].dy; }
EXPORT("bits") OPJ_UINT32 bits(OPJ_UINT32 i) { return image->comps[i].prec; }
EXPORT("alpha") OPJ_UINT32 alpha(OPJ_UINT32 i) { return image->comps[i].alpha; }

/*
 * Puts a row of one component among those of others, eight bits a sample.
 *
 * to: the first sample's place; step: from one to the next; count: of samples
 * spread: how many samples of the row stand for one of the component
 * raw: whether samples are numbers of a palette, kept as they are
 */
EXPORT("row") void row(
        OPJ_UINT32 i, OPJ_UINT32 y, OPJ_BYTE *to, OPJ_UINT32 step, OPJ_UINT32 count,
        OPJ_UINT32 spread, int raw) {
    const opj_image_comp_t *c = &image->comps[i];
    const OPJ_INT32 *from = c->data + (OPJ_SIZE_T)y * c->w;
    const OPJ_INT32 *last = from + c->w - 1;
    const OPJ_INT32 most = (OPJ_INT32)(((OPJ_UINT32)1 << c->prec) - 1);
    const OPJ_INT64 rise = c->sgnd ? (OPJ_INT64)1 << (c->prec - 1) : 0;
    const OPJ_UINT32 excess = c->prec > 8 ? c->prec - 8 : 0;
    OPJ_UINT32 left = spread;
    for (OPJ_UINT32 x = 0; x < count; x++) {
        OPJ_INT64 wide = *from + rise;
        OPJ_INT32 v = wide < 0 ? 0 : wide > most ? most : (OPJ_INT32)wide;
        if (raw) {
            v = v > 255 ? 255 : v;
        } else if (c->prec < 8) {
            v = (v * 255 + most / 2) / most;
        } else {
            v >>= excess;
        }
        *to = (OPJ_BYTE)v;
        to += step;
        if (--left == 0) {
            left = spread;
            if (from < last) {
                from++;
            }
        }
    }
}
