# Writes OUTPUT, a C++ file that holds storage/migrations/NNNN_NAME.sql in order. Called at build time with
# -D FOLDER=… -D OUTPUT=…
file(GLOB files RELATIVE ${FOLDER} ${FOLDER}/*.sql)
list(SORT files)
set(text "#include \"storage/migrations.hpp\"\n\nnamespace veirom {\n\nstd::vector<Migration> const& migrations() {\n")
string(APPEND text "    static std::vector<Migration> const all{\n")
foreach(file IN LISTS files)
  string(REGEX MATCH "^([0-9]+)_(.*)\\.sql$" matched ${file})
  math(EXPR number "1${CMAKE_MATCH_1} - 10000")
  file(READ ${FOLDER}/${file} sql)
  string(APPEND text "        {${number}, \"${CMAKE_MATCH_2}\", R\"veirom_sql(${sql})veirom_sql\"},\n")
endforeach()
string(APPEND text "    };\n    return all;\n}\n\n}  // namespace veirom\n")
file(WRITE ${OUTPUT} "${text}")
