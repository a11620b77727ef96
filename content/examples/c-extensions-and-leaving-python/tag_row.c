#define PY_SSIZE_T_CLEAN
#include <Python.h>

// --8<-- [start:review]
static PyObject *tag_row(PyObject *self, PyObject *args)
{
    PyObject *row, *sku;
    if (!PyArg_ParseTuple(args, "OO", &row, &sku))
        return NULL;
    PyObject *value = PyUnicode_FromFormat("SKU-%U", sku);
    PyDict_SetItemString(row, "sku", value);
    return row;
}
// --8<-- [end:review]

// --8<-- [start:fixed]
static PyObject *tag_row_fixed(PyObject *self, PyObject *args)
{
    PyObject *row, *sku;
    if (!PyArg_ParseTuple(args, "O!U", &PyDict_Type, &row, &sku))
        return NULL;                    /* anything but (dict, str) is a TypeError */
    PyObject *value = PyUnicode_FromFormat("SKU-%U", sku);
    if (value == NULL)
        return NULL;
    int failed = PyDict_SetItemString(row, "sku", value);
    Py_DECREF(value);                   /* the dict has its own reference now */
    if (failed)
        return NULL;
    return Py_NewRef(row);              /* the caller gets a reference of its own */
}
// --8<-- [end:fixed]

static PyMethodDef methods[] = {
    {"tag_row", tag_row, METH_VARARGS, NULL},
    {"tag_row_fixed", tag_row_fixed, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "tag_row", NULL, 0, methods};

PyMODINIT_FUNC PyInit_tag_row(void)
{
    return PyModuleDef_Init(&module);
}
